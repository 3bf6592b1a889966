/** The plan of propelauth/webhook-event, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { isObject } from '../../Json.js'
import { valueAt } from '../../wire/statement.js'
import { statementAt, tableAt } from '../../wire/plan/from-table.js'
import { grafted, hear, isJson, isRecord, keptOf, makerOf, plantedRaws, sizeOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of propelauth/webhook-event. @category instances */
export const plan: PlanOf = (table) => {
  const statement0 = statementAt(table, ["lists",0,"open","table","statements",0])
  const places1 = tableAt(table, []).places
  const place2: Place = []
  const Made3 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.photos = v4; if (v5 !== undefined) this.session = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let n0 = 0
    const a0 = wire.user_id
    const a1 = wire.removed_user_id
    let s0: string | undefined
    if (a0 !== undefined || a1 !== undefined) {
      if (a0 !== undefined) {
        n0 += 1
        if (typeof a0 === 'string') {
          if (a0 !== '') {
            if (s0 === undefined) s0 = a0
            else if (s0 !== a0) return undefined
          }
        } else if (a0 !== null) return undefined
      }
      if (a1 !== undefined) {
        n0 += 1
        if (typeof a1 === 'string') {
          if (a1 !== '') {
            if (s0 === undefined) s0 = a1
            else if (s0 !== a1) return undefined
          }
        } else if (a1 !== null) return undefined
      }
      if (s0 !== undefined && ((a0 === s0 && a1 === undefined))) {
      } else {
        if (a0 !== undefined) {
          ;(r ??= {}).user_id = a0
        }
        if (a1 !== undefined) {
          ;(r ??= {}).removed_user_id = a1
        }
      }
    }
    if (s0 === undefined) return undefined
    const a2 = wire.email
    let s1: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s1 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).email = a2
    }
    const a3 = wire.username
    let s2: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n0 += 1
      s2 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).username = a3
    }
    const a4 = wire.first_name
    let s3: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n0 += 1
      s3 = a4
    } else if (a4 !== undefined) {
      n0 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).first_name = a4
    }
    const a5 = wire.last_name
    let s4: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      n0 += 1
      s4 = a5
    } else if (a5 !== undefined) {
      n0 += 1
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).last_name = a5
    }
    const a6 = wire.picture_url
    let s5: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      n0 += 1
      s5 = a6
    } else if (a6 !== undefined) {
      n0 += 1
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).picture_url = a6
    }
    const a7 = wire.active_org_id
    let s6: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      n0 += 1
      s6 = a7
    } else if (a7 !== undefined) {
      n0 += 1
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).active_org_id = a7
    }
    const a8 = wire.impersonator_user_id
    let s7: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      n0 += 1
      s7 = a8
    } else if (a8 !== undefined) {
      n0 += 1
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).impersonator_user_id = a8
    }
    const a9 = wire.email_confirmed
    let s8: boolean | undefined
    if (typeof a9 === 'boolean' && s1 !== undefined) {
      n0 += 1
      s8 = a9
    } else if (a9 !== undefined) {
      n0 += 1
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(r ??= {}).email_confirmed = a9
    }
    let l12: Array<Draft> | undefined
    const a10 = wire.org_id
    const a11 = wire.role
    const a12 = wire.new_role
    let s9: unknown
    let s10: unknown
    if (a10 !== undefined) n0 += 1
    if (a11 !== undefined) n0 += 1
    if (a12 !== undefined) n0 += 1
    if (a10 !== undefined || a11 !== undefined || a12 !== undefined) {
      if (a10 !== undefined && !isJson(a10, 2)) return undefined
      if (a11 !== undefined && !isJson(a11, 2)) return undefined
      if (a12 !== undefined && !isJson(a12, 2)) return undefined
      const raws = [a10, a11, a12]
      const heard = hear(statement0, raws, false, places1, (place) => isObject(valueAt(wire, place)))
      if (heard === undefined) return undefined
      s9 = heard.values[0]
      s10 = heard.values[1]
      if (!heard.isPlain) q = plantedRaws(q, statement0, raws)
    }
    const s11 = s10 !== undefined ? "organization" : undefined
    let open12: Draft | undefined
    if (s10 !== undefined) {
      const o12_role = s9 === undefined ? undefined : { value: s9 }
      let o12: Draft
      if (o12_role !== undefined) o12 = { role: o12_role, organization: { id: s10, kind: s11 } }
      else {
        o12 = {  }
        if (o12_role !== undefined) o12.role = o12_role
        o12.organization = { id: s10, kind: s11 }
      }
      open12 = o12
      l12 = [o12]
    }
    const s12 = l12
    const a13 = wire.old_role
    if (a13 !== undefined) {
      n0 += 1
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(q ??= {}).old_role = kept
    }
    const a14 = wire.event_type
    if (a14 !== undefined) {
      n0 += 1
      const kept = keptOf(a14, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).event_type = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places1, n0, place2, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open12 === undefined) r = grafted(r, q)
      else open12.residue = { "propelauth/webhook-event": q }
    }
    let own_emails0: Draft | undefined
    if (s1 !== undefined && s8 !== undefined) own_emails0 = { primary: true, value: s1, verified: s8 }
    else if (s1 !== undefined || s8 !== undefined) {
      own_emails0 = { primary: true }
      if (s1 !== undefined) own_emails0.value = s1
      if (s8 !== undefined) own_emails0.verified = s8
    }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    let own_name: Draft | undefined
    if (s3 !== undefined && s4 !== undefined) own_name = { givenName: s3, familyName: s4 }
    else if (s3 !== undefined || s4 !== undefined) {
      own_name = {  }
      if (s3 !== undefined) own_name.givenName = s3
      if (s4 !== undefined) own_name.familyName = s4
    }
    const own_photos0 = s5 === undefined ? undefined : { primary: true, value: s5 }
    const own_photosList = own_photos0 === undefined ? undefined : [own_photos0]
    let own_session: Draft | undefined
    if (s6 !== undefined && s7 !== undefined) own_session = { activeOrganization: s6, impersonator: s7 }
    else if (s6 !== undefined || s7 !== undefined) {
      own_session = {  }
      if (s6 !== undefined) own_session.activeOrganization = s6
      if (s7 !== undefined) own_session.impersonator = s7
    }
    const own = new Made3({ provider, id: s0 }, own_emailsList, s2, own_name, own_photosList, own_session, s12, r === undefined ? undefined : { "propelauth/webhook-event": r })
    return own
  }
  return { decode, encode: () => undefined }
}
