/** The plan of axway/axwayid-userinfo, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { guardAt, leafAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { entryOfSystem, firstWith, flavoursOf, hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { hearing, isJson, isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of axway/axwayid-userinfo. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["statements",7], 0)
  const statement1 = statementAt(table, ["lists",0,"open","table","statements",0])
  const places2 = tableAt(table, []).places
  const hear3 = hearing(statement1, places2)
  const place4: Place = []
  const Made5 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.memberships = v3; if (v4 !== undefined) this.residue = v4 })
  const Made6 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.emails = v2; this.kind = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made7 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.emails = v2; this.session = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made8 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.emails = v2; this.session = v3; this.kind = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made9 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.emails = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.emails = v3; this.kind = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.emails = v3; this.session = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.emails = v3; this.session = v4; this.kind = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const statement13 = statementAt(table, ["statements",0])
  const guard14 = guardAt(table, ["statements",0], 0)
  const leaf15 = leafAt(table, ["statements",0], 0)
  const statement16 = statementAt(table, ["statements",1])
  const statement18 = statementAt(table, ["statements",2])
  const statement20 = statementAt(table, ["statements",3])
  const statement22 = statementAt(table, ["statements",4])
  const statement24 = statementAt(table, ["statements",5])
  const statement26 = statementAt(table, ["statements",6])
  const statement28 = statementAt(table, ["statements",7])
  const guard29 = guardAt(table, ["statements",7], 0)
  const statement30 = statementAt(table, ["statements",8])
  const path31 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const leaf32 = leafAt(table, ["lists",0,"open","table","statements",0], 0)
  const leaf33 = leafAt(table, ["lists",0,"open","table","statements",0], 1)
  const statement34 = statementAt(table, ["lists",0,"open","table","statements",2])
  const Made36 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { if (v0 !== undefined) this.sub = v0; if (v1 !== undefined) this.guid = v1; if (v2 !== undefined) this.preferred_username = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.given_name = v4; if (v5 !== undefined) this.family_name = v5; if (v6 !== undefined) this.email = v6; if (v7 !== undefined) this.identity_provider = v7; if (v8 !== undefined) this.sa_type = v8; if (v9 !== undefined) this.email_verified = v9; if (v10 !== undefined) this.orgId = v10; if (v11 !== undefined) this.org_guid = v11; if (v12 !== undefined) this.org_name = v12 })
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
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 3: {
          if (k === "sub") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "guid") {
            a1 = wire[k]
            continue
          }
          if (k === "name") {
            a3 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a6 = wire[k]
            continue
          }
          if (k === "orgId") {
            a10 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "sa_type") {
            a8 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "org_guid") {
            a11 = wire[k]
            continue
          }
          if (k === "org_name") {
            a12 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "given_name") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "family_name") {
            a5 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "environmentId") {
            a13 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "email_verified") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "identity_provider") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "preferred_username") {
            a2 = wire[k]
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
          ;(r ??= {}).sub = a0
        }
        if (a1 !== undefined) {
          ;(r ??= {}).guid = a1
        }
      }
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s1 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).preferred_username = a2
    }
    let s2: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s2 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).name = a3
    }
    let s3: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s3 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).given_name = a4
    }
    let s4: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s4 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).family_name = a5
    }
    let s5: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s5 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).email = a6
    }
    let s6: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s6 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).identity_provider = a7
    }
    let s7: unknown
    const t8 = a8 === "DOSA" ? "service" : undefined
    if (t8 !== undefined) {
      s7 = t8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      const v = a8 === null ? undefined : leaf0.read(a8 as never)
      if (isRefusal(v)) return undefined
      s7 = v
      if (!(s7 !== undefined && equalsJson(a8, leaf0.print(s7)))) {
        ;(r ??= {}).sa_type = a8
      }
    }
    let s8: boolean | undefined
    if (typeof a9 === 'boolean' && s5 !== undefined) {
      s8 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(r ??= {}).email_verified = a9
    }
    let l13: Array<Draft> | undefined
    let s9: unknown
    let s10: unknown
    if (a10 !== undefined || a11 !== undefined) {
      if (a10 !== undefined && !isJson(a10, 2)) return undefined
      if (a11 !== undefined && !isJson(a11, 2)) return undefined
      const raws = [a10, a11]
      const heard = hear3(raws, false, wire)
      if (heard === undefined) return undefined
      s9 = heard.values[0]
      s10 = heard.values[1]
      if (!heard.isPlain) q = plantedRaws(q, statement1, raws)
    }
    const s11 = s9 !== undefined ? "organization" : undefined
    let s12: string | undefined
    if (typeof a12 === 'string' && a12 !== '' && s9 !== undefined) {
      s12 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'string')) return undefined
      ;(q ??= {}).org_name = a12
    }
    let open13: Draft | undefined
    if (s9 !== undefined) {
      const o13_organization_externalIds0 = s10 === undefined ? undefined : { system: "guid", id: s10 }
      const o13_organization_externalIdsList = o13_organization_externalIds0 === undefined ? undefined : [o13_organization_externalIds0]
      let o13_organization: Draft
      if (o13_organization_externalIdsList !== undefined && s12 !== undefined) o13_organization = { id: s9, externalIds: o13_organization_externalIdsList, kind: s11, name: s12 }
      else {
        o13_organization = { id: s9 }
        if (o13_organization_externalIdsList !== undefined) o13_organization.externalIds = o13_organization_externalIdsList
        o13_organization.kind = s11
        if (s12 !== undefined) o13_organization.name = s12
      }
      const o13Record: Draft = { organization: o13_organization }
      open13 = o13Record
      l13 = [o13Record]
    }
    const s13 = l13
    if (a13 !== undefined) {
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).environmentId = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place4, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open13 === undefined) r = grafted(r, q)
      else open13.residue = { "axway/axwayid-userinfo": q }
    }
    let own_name: Draft | undefined
    if (s2 !== undefined && s3 !== undefined && s4 !== undefined) own_name = { formatted: s2, givenName: s3, familyName: s4 }
    else if (s2 !== undefined || s3 !== undefined || s4 !== undefined) {
      own_name = {  }
      if (s2 !== undefined) own_name.formatted = s2
      if (s3 !== undefined) own_name.givenName = s3
      if (s4 !== undefined) own_name.familyName = s4
    }
    let own_emails0: Draft | undefined
    if (s5 !== undefined && s8 !== undefined) own_emails0 = { primary: true, value: s5, verified: s8 }
    else if (s5 !== undefined || s8 !== undefined) {
      own_emails0 = { primary: true }
      if (s5 !== undefined) own_emails0.value = s5
      if (s8 !== undefined) own_emails0.verified = s8
    }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    const own_session = s6 === undefined ? undefined : { identityProvider: s6 }
    const ownPart7 = r === undefined ? undefined : { "axway/axwayid-userinfo": r }
    let own: Draft
    if (own_name !== undefined && own_emailsList !== undefined && s13 !== undefined) {
      if (s1 === undefined) {
        if (own_session === undefined) {
          if (s7 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, kind: s7, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, kind: s7, memberships: s13, residue: ownPart7 }
            }
          }
        } else {
          if (s7 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, session: own_session, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, session: own_session, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, session: own_session, kind: s7, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, session: own_session, kind: s7, memberships: s13, residue: ownPart7 }
            }
          }
        }
      } else {
        if (own_session === undefined) {
          if (s7 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, kind: s7, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, kind: s7, memberships: s13, residue: ownPart7 }
            }
          }
        } else {
          if (s7 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, session: own_session, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, session: own_session, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, session: own_session, kind: s7, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, session: own_session, kind: s7, memberships: s13, residue: ownPart7 }
            }
          }
        }
      }
    } else {
      own = (s1 === undefined ? (own_session === undefined ? (s7 === undefined ? new Made5({ provider, id: s0 }, own_name, own_emailsList, s13, ownPart7) : new Made6({ provider, id: s0 }, own_name, own_emailsList, s7, s13, ownPart7)) : (s7 === undefined ? new Made7({ provider, id: s0 }, own_name, own_emailsList, own_session, s13, ownPart7) : new Made8({ provider, id: s0 }, own_name, own_emailsList, own_session, s7, s13, ownPart7))) : (own_session === undefined ? (s7 === undefined ? new Made9({ provider, id: s0 }, s1, own_name, own_emailsList, s13, ownPart7) : new Made10({ provider, id: s0 }, s1, own_name, own_emailsList, s7, s13, ownPart7)) : (s7 === undefined ? new Made11({ provider, id: s0 }, s1, own_name, own_emailsList, own_session, s13, ownPart7) : new Made12({ provider, id: s0 }, s1, own_name, own_emailsList, own_session, s7, s13, ownPart7))))
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
    if (r !== undefined && (r.sub !== undefined || r.guid !== undefined)) {
      const raws = rawsFor(statement13, record, r, places2, (place) => hasObject(r, place))
      p0 = raws[0]
      p1 = raws[1]
    } else {
      if (g0 !== undefined && guard14.is(g0)) {
        p0 = leaf15.print(g0)
      }
    }
    const g1 = record.userName
    let p2: unknown
    if (r !== undefined && (r.preferred_username !== undefined)) {
      const raws = rawsFor(statement16, record, r, places2, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p2 = g1 === '' ? undefined : g1
      }
    }
    const x1Value = record.name
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g2 = x1 === undefined ? undefined : x1.formatted
    let p3: unknown
    if (r !== undefined && (r.name !== undefined)) {
      const raws = rawsFor(statement18, record, r, places2, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p3 = g2 === '' ? undefined : g2
      }
    }
    const g3 = x1 === undefined ? undefined : x1.givenName
    let p4: unknown
    if (r !== undefined && (r.given_name !== undefined)) {
      const raws = rawsFor(statement20, record, r, places2, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p4 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x1 === undefined ? undefined : x1.familyName
    let p5: unknown
    if (r !== undefined && (r.family_name !== undefined)) {
      const raws = rawsFor(statement22, record, r, places2, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p5 = g4 === '' ? undefined : g4
      }
    }
    const x2List = record.emails
    const x2Value = Array.isArray(x2List) ? primaryOf(x2List) : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g5 = x2 === undefined ? undefined : x2.value
    let p6: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement24, record, r, places2, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p6 = g5 === '' ? undefined : g5
      }
    }
    const x3Value = record.session
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g6 = x3 === undefined ? undefined : x3.identityProvider
    let p7: unknown
    if (r !== undefined && (r.identity_provider !== undefined)) {
      const raws = rawsFor(statement26, record, r, places2, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p7 = g6 === '' ? undefined : g6
      }
    }
    const g7 = record.kind
    let p8: unknown
    if (r !== undefined && (r.sa_type !== undefined)) {
      const raws = rawsFor(statement28, record, r, places2, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (g7 !== undefined && guard29.is(g7)) {
        p8 = leaf0.print(g7)
      }
    }
    const g8 = x2 === undefined ? undefined : x2.verified
    let p9: unknown
    if (r !== undefined && (r.email_verified !== undefined)) {
      const raws = rawsFor(statement30, record, r, places2, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g8 === 'boolean' && g5 !== undefined) {
        p9 = g8
      }
    }
    const g9 = record.memberships
    const found = firstWith(g9, path31)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p10: unknown
    let p11: unknown
    let p12: unknown
    if (m !== undefined) {
      const g9Flavours = flavoursOf(g9, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const y1List = y0 === undefined ? undefined : y0.externalIds
      const y1Value = Array.isArray(y1List) ? entryOfSystem(y1List, "guid") : undefined
      const y1 = isRecord(y1Value) ? y1Value : undefined
      if (y1 === undefined && isObject(y1Value)) return undefined
      const h1 = y1 === undefined ? undefined : y1.id
      if (q !== undefined && (q.orgId !== undefined || q.org_guid !== undefined)) {
        const raws = rawsFor(statement1, m, q, places2, (place) => hasObject(g9Flavours, place))
        p10 = raws[0]
        p11 = raws[1]
      } else {
        if (h0 !== undefined || h1 !== undefined) {
          const now = [h0 !== undefined && typeof h0 === 'string' ? h0 : undefined, h1 !== undefined && typeof h1 === 'string' ? h1 : undefined]
          if (now.some((value) => value !== undefined)) {
            const printed = statement1.print(now)
            if (printed[0] !== undefined) p10 = leaf32.print(printed[0])
            if (printed[1] !== undefined) p11 = leaf33.print(printed[1])
          }
        }
      }
      const h2 = y0 === undefined ? undefined : y0.name
      if (q !== undefined && (q.org_name !== undefined)) {
        const raws = rawsFor(statement34, m, q, places2, (place) => hasObject(g9Flavours, place))
        p12 = raws[0]
      } else {
        if (typeof h2 === 'string' && h0 !== undefined) {
          p12 = h2 === '' ? undefined : h2
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement1, none, r, places2, (place) => hasObject(r, place))
        p10 = raws[0]
        p11 = raws[1]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement34, none, r, places2, (place) => hasObject(r, place))
        p12 = raws[0]
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined || p10 !== undefined || p11 !== undefined || p12 !== undefined ? new Made36(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places2, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places2, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
