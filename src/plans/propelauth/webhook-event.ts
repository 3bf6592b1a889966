/** The plan of propelauth/webhook-event, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { isObject } from '../../Json.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { guardAt, leafAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { firstWith, flavoursOf, hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { hearing, isJson, isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of propelauth/webhook-event. @category instances */
export const plan: PlanOf = (table, codec) => {
  const statement0 = statementAt(table, ["lists",0,"open","table","statements",0])
  const places1 = tableAt(table, []).places
  const hear2 = hearing(statement0, places1)
  const place3: Place = []
  const Made4 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.session = v3; if (v4 !== undefined) this.residue = v4 })
  const Made5 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.session = v3; this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made6 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; this.photos = v3; if (v4 !== undefined) this.session = v4; if (v5 !== undefined) this.residue = v5 })
  const Made7 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; this.photos = v3; if (v4 !== undefined) this.session = v4; this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made8 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.session = v4; if (v5 !== undefined) this.residue = v5 })
  const Made9 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.session = v4; this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.session = v5; if (v6 !== undefined) this.residue = v6 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.session = v5; this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const statement12 = statementAt(table, ["statements",0])
  const guard13 = guardAt(table, ["statements",0], 0)
  const leaf14 = leafAt(table, ["statements",0], 0)
  const statement15 = statementAt(table, ["statements",1])
  const statement17 = statementAt(table, ["statements",2])
  const statement19 = statementAt(table, ["statements",3])
  const statement21 = statementAt(table, ["statements",4])
  const statement23 = statementAt(table, ["statements",5])
  const statement25 = statementAt(table, ["statements",6])
  const statement27 = statementAt(table, ["statements",7])
  const statement29 = statementAt(table, ["statements",8])
  const path30 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const leaf31 = leafAt(table, ["lists",0,"open","table","statements",0], 0)
  const leaf32 = leafAt(table, ["lists",0,"open","table","statements",0], 1)
  const leaf33 = leafAt(table, ["lists",0,"open","table","statements",0], 2)
  const Made34 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { if (v0 !== undefined) this.user_id = v0; if (v1 !== undefined) this.removed_user_id = v1; if (v2 !== undefined) this.email = v2; if (v3 !== undefined) this.username = v3; if (v4 !== undefined) this.first_name = v4; if (v5 !== undefined) this.last_name = v5; if (v6 !== undefined) this.picture_url = v6; if (v7 !== undefined) this.active_org_id = v7; if (v8 !== undefined) this.impersonator_user_id = v8; if (v9 !== undefined) this.email_confirmed = v9; if (v10 !== undefined) this.org_id = v10; if (v11 !== undefined) this.role = v11; if (v12 !== undefined) this.new_role = v12 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && Reflect.getPrototypeOf(wire) === Object.prototype)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let a4: unknown
    let a5: unknown
    let a6: unknown
    let a7: unknown
    let a8: unknown
    let a9: unknown
    let a10: unknown
    let a11: unknown
    let a12: unknown
    let a13: unknown
    let a14: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "role") {
            a11 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a2 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "org_id") {
            a10 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a3 = wire[k]
            continue
          }
          if (k === "new_role") {
            a12 = wire[k]
            continue
          }
          if (k === "old_role") {
            a13 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "last_name") {
            a5 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a4 = wire[k]
            continue
          }
          if (k === "event_type") {
            a14 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "picture_url") {
            a6 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "active_org_id") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "removed_user_id") {
            a1 = wire[k]
            continue
          }
          if (k === "email_confirmed") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "impersonator_user_id") {
            a8 = wire[k]
            continue
          }
          break
        }
      }
      ;(u0 ??= []).push(k)
    }
    let s0: string | undefined
    if (a0 !== undefined || a1 !== undefined) {
      if (a0 !== undefined) {
        if (typeof a0 === 'string') {
          if (a0 !== '') {
            if (s0 === undefined) s0 = a0
            else if (s0 !== a0) return undefined
          }
        } else if (a0 !== null) return undefined
      }
      if (a1 !== undefined) {
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
    let s1: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s1 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).email = a2
    }
    let s2: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s2 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).username = a3
    }
    let s3: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s3 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).first_name = a4
    }
    let s4: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s4 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).last_name = a5
    }
    let s5: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s5 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).picture_url = a6
    }
    let s6: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s6 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).active_org_id = a7
    }
    let s7: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      s7 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).impersonator_user_id = a8
    }
    let s8: boolean | undefined
    if (typeof a9 === 'boolean' && s1 !== undefined) {
      s8 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(r ??= {}).email_confirmed = a9
    }
    let l12: Array<Draft> | undefined
    let s9: unknown
    let s10: unknown
    if (a10 !== undefined || a11 !== undefined || a12 !== undefined) {
      if (a10 !== undefined && !isJson(a10, 2)) return undefined
      if (a11 !== undefined && !isJson(a11, 2)) return undefined
      if (a12 !== undefined && !isJson(a12, 2)) return undefined
      const raws = [a10, a11, a12]
      const heard = hear2(raws, false, wire)
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
    if (a13 !== undefined) {
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(q ??= {}).old_role = kept
    }
    if (a14 !== undefined) {
      const kept = keptOf(a14, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).event_type = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place3, 2)
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
    const ownPart7 = r === undefined ? undefined : { "propelauth/webhook-event": r }
    let own: Draft
    if (own_emailsList !== undefined && own_name !== undefined && own_session !== undefined) {
      if (s2 === undefined) {
        if (own_photosList === undefined) {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, session: own_session }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, session: own_session, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, session: own_session, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, session: own_session, memberships: s12, residue: ownPart7 }
            }
          }
        } else {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, session: own_session }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, session: own_session, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, session: own_session, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, session: own_session, memberships: s12, residue: ownPart7 }
            }
          }
        }
      } else {
        if (own_photosList === undefined) {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, session: own_session }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, session: own_session, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, session: own_session, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, session: own_session, memberships: s12, residue: ownPart7 }
            }
          }
        } else {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, photos: own_photosList, session: own_session }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, photos: own_photosList, session: own_session, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, photos: own_photosList, session: own_session, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s2, name: own_name, photos: own_photosList, session: own_session, memberships: s12, residue: ownPart7 }
            }
          }
        }
      }
    } else {
      own = (s2 === undefined ? (own_photosList === undefined ? (s12 === undefined ? new Made4({ provider, id: s0 }, own_emailsList, own_name, own_session, ownPart7) : new Made5({ provider, id: s0 }, own_emailsList, own_name, own_session, s12, ownPart7)) : (s12 === undefined ? new Made6({ provider, id: s0 }, own_emailsList, own_name, own_photosList, own_session, ownPart7) : new Made7({ provider, id: s0 }, own_emailsList, own_name, own_photosList, own_session, s12, ownPart7))) : (own_photosList === undefined ? (s12 === undefined ? new Made8({ provider, id: s0 }, own_emailsList, s2, own_name, own_session, ownPart7) : new Made9({ provider, id: s0 }, own_emailsList, s2, own_name, own_session, s12, ownPart7)) : (s12 === undefined ? new Made10({ provider, id: s0 }, own_emailsList, s2, own_name, own_photosList, own_session, ownPart7) : new Made11({ provider, id: s0 }, own_emailsList, s2, own_name, own_photosList, own_session, s12, ownPart7))))
    }
    return own
  }
  const encode = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const x0Value = record.subject
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    let p1: unknown
    if (r !== undefined && (r.user_id !== undefined || r.removed_user_id !== undefined)) {
      const raws = rawsFor(statement12, record, r, places1, (place) => hasObject(r, place))
      p0 = raws[0]
      p1 = raws[1]
    } else {
      if (g0 !== undefined && guard13.is(g0)) {
        p0 = leaf14.print(g0)
      }
    }
    const x1List = record.emails
    const x1Value = Array.isArray(x1List) ? primaryOf(x1List) : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.value
    let p2: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement15, record, r, places1, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p2 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.userName
    let p3: unknown
    if (r !== undefined && (r.username !== undefined)) {
      const raws = rawsFor(statement17, record, r, places1, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p3 = g2 === '' ? undefined : g2
      }
    }
    const x2Value = record.name
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g3 = x2 === undefined ? undefined : x2.givenName
    let p4: unknown
    if (r !== undefined && (r.first_name !== undefined)) {
      const raws = rawsFor(statement19, record, r, places1, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p4 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x2 === undefined ? undefined : x2.familyName
    let p5: unknown
    if (r !== undefined && (r.last_name !== undefined)) {
      const raws = rawsFor(statement21, record, r, places1, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p5 = g4 === '' ? undefined : g4
      }
    }
    const x3List = record.photos
    const x3Value = Array.isArray(x3List) ? primaryOf(x3List) : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g5 = x3 === undefined ? undefined : x3.value
    let p6: unknown
    if (r !== undefined && (r.picture_url !== undefined)) {
      const raws = rawsFor(statement23, record, r, places1, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p6 = g5 === '' ? undefined : g5
      }
    }
    const x4Value = record.session
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g6 = x4 === undefined ? undefined : x4.activeOrganization
    let p7: unknown
    if (r !== undefined && (r.active_org_id !== undefined)) {
      const raws = rawsFor(statement25, record, r, places1, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p7 = g6 === '' ? undefined : g6
      }
    }
    const g7 = x4 === undefined ? undefined : x4.impersonator
    let p8: unknown
    if (r !== undefined && (r.impersonator_user_id !== undefined)) {
      const raws = rawsFor(statement27, record, r, places1, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g7 === 'string') {
        p8 = g7 === '' ? undefined : g7
      }
    }
    const g8 = x1 === undefined ? undefined : x1.verified
    let p9: unknown
    if (r !== undefined && (r.email_confirmed !== undefined)) {
      const raws = rawsFor(statement29, record, r, places1, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g8 === 'boolean' && g1 !== undefined) {
        p9 = g8
      }
    }
    const g9 = record.memberships
    const found = firstWith(g9, path30)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p10: unknown
    let p11: unknown
    let p12: unknown
    if (m !== undefined) {
      const g9Flavours = flavoursOf(g9, codec)
      const y0Value = m.role
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.value
      const y1Value = m.organization
      const y1 = isRecord(y1Value) ? y1Value : undefined
      if (y1 === undefined && isObject(y1Value)) return undefined
      const h1 = y1 === undefined ? undefined : y1.id
      if (q !== undefined && (q.org_id !== undefined || q.role !== undefined || q.new_role !== undefined)) {
        const raws = rawsFor(statement0, m, q, places1, (place) => hasObject(g9Flavours, place))
        p10 = raws[0]
        p11 = raws[1]
        p12 = raws[2]
      } else {
        if (h0 !== undefined || h1 !== undefined) {
          const now = [h0 !== undefined && typeof h0 === 'string' ? h0 : undefined, h1 !== undefined && typeof h1 === 'string' ? h1 : undefined]
          if (now.some((value) => value !== undefined)) {
            const printed = statement0.print(now)
            if (printed[0] !== undefined) p10 = leaf31.print(printed[0])
            if (printed[1] !== undefined) p11 = leaf32.print(printed[1])
            if (printed[2] !== undefined) p12 = leaf33.print(printed[2])
          }
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement0, none, r, places1, (place) => hasObject(r, place))
        p10 = raws[0]
        p11 = raws[1]
        p12 = raws[2]
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined || p10 !== undefined || p11 !== undefined || p12 !== undefined ? new Made34(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places1, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places1, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
