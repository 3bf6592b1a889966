/** The plan of netaxis/login, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { isObject } from '../../Json.js'
import { valueAt } from '../../wire/statement.js'
import { nodeAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { grafted, hear, isJson, isRecord, keptOf, makerOf, plantedRaws, remembering, sizeOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of netaxis/login. @category instances */
export const plan: PlanOf = (table) => {
  const statement0 = statementAt(table, ["lists",0,"open","table","statements",3])
  const places1 = tableAt(table, []).places
  const memory2 = remembering(statement0, places1)
  const statement3 = statementAt(table, ["lists",0,"otherwise",0])
  const memory4 = remembering(statement3, places1)
  const node5 = nodeAt(places1, ["ids"])
  const place6: Place = ["ids"]
  const node7 = nodeAt(places1, ["profile"])
  const place8: Place = ["profile"]
  const place9: Place = []
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.roles = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let n0 = 0
    let n1 = 0
    let b1 = false
    let c1: UnknownObject | undefined
    const w1 = wire.ids
    if (w1 !== undefined) {
      n0 += 1
      if (isRecord(w1)) c1 = w1
      else if (w1 !== null) return undefined
    }
    let n2 = 0
    let b2 = false
    let c2: UnknownObject | undefined
    const w2 = wire.profile
    if (w2 !== undefined) {
      n0 += 1
      if (isRecord(w2)) c2 = w2
      else if (w2 !== null) return undefined
    }
    const a6 = c2 === undefined ? undefined : c2.user_level
    if (a6 !== undefined) n2 += 1
    const a0 = c1 === undefined ? undefined : c1.user_id
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      n1 += 1
      s0 = a0
      b1 = true
    } else if (a0 !== undefined) {
      n1 += 1
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(((r ??= {}).ids ??= {}) as Tree).user_id = a0
    }
    if (s0 === undefined) return undefined
    const a1 = c2 === undefined ? undefined : c2.first_name
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n2 += 1
      s1 = a1
      b2 = true
    } else if (a1 !== undefined) {
      n2 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).first_name = a1
    }
    const a2 = c2 === undefined ? undefined : c2.last_name
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n2 += 1
      s2 = a2
      b2 = true
    } else if (a2 !== undefined) {
      n2 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).last_name = a2
    }
    const a3 = c2 === undefined ? undefined : c2.emailAddress
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n2 += 1
      s3 = a3
      b2 = true
    } else if (a3 !== undefined) {
      n2 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).emailAddress = a3
    }
    let l11: Array<Draft> | undefined
    const a4 = c1 === undefined ? undefined : c1.tenant_id
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n1 += 1
      s4 = a4
      b1 = true
    } else if (a4 !== undefined) {
      n1 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(((q ??= {}).ids ??= {}) as Tree).tenant_id = a4
    }
    const s5 = s4 !== undefined ? "tenant" : undefined
    const a5 = c1 === undefined ? undefined : c1.group_id
    let s6: string | undefined
    if (typeof a5 === 'string' && a5 !== '' && s4 !== undefined) {
      n1 += 1
      s6 = a5
      b1 = true
    } else if (a5 !== undefined) {
      n1 += 1
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(((q ??= {}).ids ??= {}) as Tree).group_id = a5
    }
    let s7: unknown
    let s8: unknown
    let s9: unknown
    if (s4 !== undefined) {
      if (a6 !== undefined) {
        if (!isJson(a6, 3)) return undefined
        const heard = s4 !== undefined ? memory2(a6, wire) : hear(statement0, [a6], !(s4 !== undefined), places1, (place) => isObject(valueAt(wire, place)))
        if (heard === undefined) return undefined
        s7 = heard.values[0]
        s8 = heard.values[1]
        s9 = heard.values[2]
        if (heard.isPlain) {
          b2 = true
        } else q = plantedRaws(q, statement0, [a6])
      }
    }
    let s10: unknown
    if (s4 === undefined) {
      if (a6 !== undefined) {
        if (!isJson(a6, 3)) return undefined
        const heard = memory4(a6, wire)
        if (heard === undefined) return undefined
        s10 = heard.values[0]
        if (heard.isPlain) {
          b2 = true
        } else r = plantedRaws(r, statement3, [a6])
      }
    }
    let open11: Draft | undefined
    if (s4 !== undefined) {
      const o11_teams0 = s6 === undefined ? undefined : { id: s6 }
      const o11_teamsList = o11_teams0 === undefined ? undefined : [o11_teams0]
      let o11_role: Draft | undefined
      if (s7 !== undefined && s8 !== undefined && s9 !== undefined) o11_role = { value: s7, level: s8, display: s9 }
      else if (s7 !== undefined || s8 !== undefined || s9 !== undefined) {
        o11_role = {  }
        if (s7 !== undefined) o11_role.value = s7
        if (s8 !== undefined) o11_role.level = s8
        if (s9 !== undefined) o11_role.display = s9
      }
      let o11: Draft
      if (o11_teamsList !== undefined && o11_role !== undefined) o11 = { organization: { id: s4, kind: s5 }, teams: o11_teamsList, role: o11_role }
      else {
        o11 = { organization: { id: s4, kind: s5 } }
        if (o11_teamsList !== undefined) o11.teams = o11_teamsList
        if (o11_role !== undefined) o11.role = o11_role
      }
      open11 = o11
      l11 = [o11]
    }
    const s11 = l11
    if (w1 === null) {
      ;(r ??= {}).ids = null
    } else if (c1 !== undefined) {
      if (sizeOf(c1) !== n1) {
        const swept = withUnknowns(r, c1, node5, n1, place6, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b1) {
        ;(r ??= {}).ids ??= {}
      }
    }
    if (w2 === null) {
      ;(r ??= {}).profile = null
    } else if (c2 !== undefined) {
      const a7 = c2.access_type
      if (a7 !== undefined) {
        n2 += 1
        const kept = keptOf(a7, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).access_type = kept
      }
      const a8 = c2.broadsoft_type
      if (a8 !== undefined) {
        n2 += 1
        const kept = keptOf(a8, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).broadsoft_type = kept
      }
      const a9 = c2.is_first_login
      if (a9 !== undefined) {
        n2 += 1
        const kept = keptOf(a9, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).is_first_login = kept
      }
      if (sizeOf(c2) !== n2) {
        const swept = withUnknowns(r, c2, node7, n2, place8, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b2) {
        ;(r ??= {}).profile ??= {}
      }
    }
    const a10 = wire._internal_record_id
    if (a10 !== undefined) {
      n0 += 1
      const kept = keptOf(a10, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places1, n0, place9, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open11 === undefined) r = grafted(r, q)
      else open11.residue = { "netaxis/login": q }
    }
    let own_name: Draft | undefined
    if (s1 !== undefined && s2 !== undefined) own_name = { givenName: s1, familyName: s2 }
    else if (s1 !== undefined || s2 !== undefined) {
      own_name = {  }
      if (s1 !== undefined) own_name.givenName = s1
      if (s2 !== undefined) own_name.familyName = s2
    }
    const own_emails0 = s3 === undefined ? undefined : { primary: true, value: s3 }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    const own = new Made10({ provider, id: s0 }, own_name, own_emailsList, s10, s11, r === undefined ? undefined : { "netaxis/login": r })
    return own
  }
  return { decode, encode: () => undefined }
}
