/** The plan of netaxis/end-user, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { isObject } from '../../Json.js'
import { valueAt } from '../../wire/statement.js'
import { nodeAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { grafted, hear, isJson, isRecord, keptOf, makerOf, plantedRaws, sizeOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of netaxis/end-user. @category instances */
export const plan: PlanOf = (table) => {
  const statement0 = statementAt(table, ["statements",7])
  const places1 = tableAt(table, []).places
  const node2 = nodeAt(places1, ["department"])
  const place3: Place = ["department"]
  const place4: Place = []
  const Made5 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { this.subject = v0; if (v1 !== undefined) this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.emails = v3; if (v4 !== undefined) this.phoneNumbers = v4; if (v5 !== undefined) this.timezone = v5; if (v6 !== undefined) this.preferredLanguage = v6; if (v7 !== undefined) this.memberships = v7; if (v8 !== undefined) this.residue = v8 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let n0 = 0
    let n1 = 0
    let b1 = false
    let c1: UnknownObject | undefined
    const w1 = wire.department
    if (w1 !== undefined) {
      n0 += 1
      if (isRecord(w1)) c1 = w1
      else if (w1 !== null) return undefined
    }
    const a0 = wire.userId
    if (a0 !== undefined) n0 += 1
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).userId = a0
    }
    if (s0 === undefined) return undefined
    const s1 = typeof a0 === 'string' && a0 !== '' ? a0 : undefined
    const a1 = wire.firstName
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s2 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).firstName = a1
    }
    const a2 = wire.lastName
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s3 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).lastName = a2
    }
    const a3 = wire.emailAddress
    let s4: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n0 += 1
      s4 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).emailAddress = a3
    }
    const a4 = wire.phoneNumber
    let s5: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n0 += 1
      s5 = a4
    } else if (a4 !== undefined) {
      n0 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).phoneNumber = a4
    }
    const a5 = wire.timeZone
    let s6: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      n0 += 1
      s6 = a5
    } else if (a5 !== undefined) {
      n0 += 1
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).timeZone = a5
    }
    const a6 = wire.language_code
    const a7 = wire.language
    let s7: unknown
    if (a6 !== undefined) n0 += 1
    if (a7 !== undefined) n0 += 1
    if (a6 !== undefined || a7 !== undefined) {
      if (a6 !== undefined && !isJson(a6, 2)) return undefined
      if (a7 !== undefined && !isJson(a7, 2)) return undefined
      const raws = [a6, a7]
      const heard = hear(statement0, raws, false, places1, (place) => isObject(valueAt(wire, place)))
      if (heard === undefined) return undefined
      s7 = heard.values[0]
      if (!heard.isPlain) r = plantedRaws(r, statement0, raws)
    }
    let l11: Array<Draft> | undefined
    const a8 = c1 === undefined ? undefined : c1.tenantId
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      n1 += 1
      s8 = a8
      b1 = true
    } else if (a8 !== undefined) {
      n1 += 1
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(((q ??= {}).department ??= {}) as Tree).tenantId = a8
    }
    const s9 = s8 !== undefined ? "tenant" : undefined
    const a9 = c1 === undefined ? undefined : c1.groupId
    let s10: string | undefined
    if (typeof a9 === 'string' && a9 !== '' && s8 !== undefined) {
      n1 += 1
      s10 = a9
      b1 = true
    } else if (a9 !== undefined) {
      n1 += 1
      if (a9 !== null && !(typeof a9 === 'string')) return undefined
      ;(((q ??= {}).department ??= {}) as Tree).groupId = a9
    }
    let open11: Draft | undefined
    if (s8 !== undefined) {
      const o11_teams0 = s10 === undefined ? undefined : { id: s10 }
      const o11_teamsList = o11_teams0 === undefined ? undefined : [o11_teams0]
      let o11: Draft
      if (o11_teamsList !== undefined) o11 = { organization: { id: s8, kind: s9 }, teams: o11_teamsList }
      else {
        o11 = { organization: { id: s8, kind: s9 } }
        if (o11_teamsList !== undefined) o11.teams = o11_teamsList
      }
      open11 = o11
      l11 = [o11]
    }
    const s11 = l11
    if (w1 === null) {
      ;(q ??= {}).department = null
    } else if (c1 !== undefined) {
      const a10 = c1.departmentName
      if (a10 !== undefined) {
        n1 += 1
        const kept = keptOf(a10, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).department ??= {}) as Tree).departmentName = kept
      }
      const a11 = c1.fullPathName
      if (a11 !== undefined) {
        n1 += 1
        const kept = keptOf(a11, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).department ??= {}) as Tree).fullPathName = kept
      }
      if (sizeOf(c1) !== n1) {
        const swept = withUnknowns(q, c1, node2, n1, place3, 3)
        if (swept === false) return undefined
        q = swept
      }
      if (!b1) {
        ;(q ??= {}).department ??= {}
      }
    }
    const a12 = wire._internal_record_id
    if (a12 !== undefined) {
      n0 += 1
      const kept = keptOf(a12, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    const a13 = wire.cliFirstName
    if (a13 !== undefined) {
      n0 += 1
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).cliFirstName = kept
    }
    const a14 = wire.cliLastName
    if (a14 !== undefined) {
      n0 += 1
      const kept = keptOf(a14, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).cliLastName = kept
    }
    const a15 = wire.cliPhoneNumber
    if (a15 !== undefined) {
      n0 += 1
      const kept = keptOf(a15, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).cliPhoneNumber = kept
    }
    const a16 = wire.extension
    if (a16 !== undefined) {
      n0 += 1
      const kept = keptOf(a16, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).extension = kept
    }
    const a17 = wire.networkClassOfService
    if (a17 !== undefined) {
      n0 += 1
      const kept = keptOf(a17, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).networkClassOfService = kept
    }
    const a18 = wire.type
    if (a18 !== undefined) {
      n0 += 1
      const kept = keptOf(a18, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).type = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places1, n0, place4, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open11 === undefined) r = grafted(r, q)
      else open11.residue = { "netaxis/end-user": q }
    }
    let own_name: Draft | undefined
    if (s2 !== undefined && s3 !== undefined) own_name = { givenName: s2, familyName: s3 }
    else if (s2 !== undefined || s3 !== undefined) {
      own_name = {  }
      if (s2 !== undefined) own_name.givenName = s2
      if (s3 !== undefined) own_name.familyName = s3
    }
    const own_emails0 = s4 === undefined ? undefined : { primary: true, value: s4 }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    const own_phoneNumbers0 = s5 === undefined ? undefined : { primary: true, value: s5 }
    const own_phoneNumbersList = own_phoneNumbers0 === undefined ? undefined : [own_phoneNumbers0]
    const own = new Made5({ provider, id: s0 }, s1, own_name, own_emailsList, own_phoneNumbersList, s6, s7, s11, r === undefined ? undefined : { "netaxis/end-user": r })
    return own
  }
  return { decode, encode: () => undefined }
}
