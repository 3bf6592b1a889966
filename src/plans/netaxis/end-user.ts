/** The plan of netaxis/end-user, written by `npm run plans` from its table: not to be edited. */
import type { Json, UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Spelled } from '../../wire/plan/parts.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { isObject } from '../../Json.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { guardAt, leafAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { branchAt, firstOf, firstWith, flavoursOf, hasObject, placed, primaryOf, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { hearing, isJson, isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of netaxis/end-user. @category instances */
export const plan: PlanOf = (table, codec) => {
  const statement0 = statementAt(table, ["statements",7])
  const places1 = tableAt(table, []).places
  const hear2 = hearing(statement0, places1)
  const place3: Place = ["department"]
  const place4: Place = []
  const Made5 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.preferredLanguage = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made6 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.timezone = v3; if (v4 !== undefined) this.preferredLanguage = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made7 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.phoneNumbers = v3; if (v4 !== undefined) this.preferredLanguage = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made8 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.phoneNumbers = v3; this.timezone = v4; if (v5 !== undefined) this.preferredLanguage = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const Made9 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; if (v4 !== undefined) this.preferredLanguage = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.timezone = v4; if (v5 !== undefined) this.preferredLanguage = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.phoneNumbers = v4; if (v5 !== undefined) this.preferredLanguage = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.phoneNumbers = v4; this.timezone = v5; if (v6 !== undefined) this.preferredLanguage = v6; if (v7 !== undefined) this.memberships = v7; if (v8 !== undefined) this.residue = v8 })
  const statement13 = statementAt(table, ["statements",0])
  const guard14 = guardAt(table, ["statements",0], 0)
  const leaf15 = leafAt(table, ["statements",0], 0)
  const statement16 = statementAt(table, ["statements",2])
  const statement18 = statementAt(table, ["statements",3])
  const statement20 = statementAt(table, ["statements",4])
  const statement22 = statementAt(table, ["statements",5])
  const statement24 = statementAt(table, ["statements",6])
  const leaf26 = leafAt(table, ["statements",7], 0)
  const leaf27 = leafAt(table, ["statements",7], 1)
  const path28 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const statement29 = statementAt(table, ["lists",0,"open","table","statements",0])
  const statement31 = statementAt(table, ["lists",0,"open","table","statements",2])
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
    let a12: unknown
    let a13: unknown
    let a14: unknown
    let a15: unknown
    let a16: unknown
    let a17: unknown
    let a18: unknown
    let w1: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "type") {
            a18 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "userId") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "lastName") {
            a2 = wire[k]
            continue
          }
          if (k === "timeZone") {
            a5 = wire[k]
            continue
          }
          if (k === "language") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "firstName") {
            a1 = wire[k]
            continue
          }
          if (k === "extension") {
            a16 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "department") {
            w1 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "phoneNumber") {
            a4 = wire[k]
            continue
          }
          if (k === "cliLastName") {
            a14 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "emailAddress") {
            a3 = wire[k]
            continue
          }
          if (k === "cliFirstName") {
            a13 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "language_code") {
            a6 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "cliPhoneNumber") {
            a15 = wire[k]
            continue
          }
          break
        }
        case 19: {
          if (k === "_internal_record_id") {
            a12 = wire[k]
            continue
          }
          break
        }
        case 21: {
          if (k === "networkClassOfService") {
            a17 = wire[k]
            continue
          }
          break
        }
      }
      ;(u0 ??= []).push(k)
    }
    let b1 = false
    const c1 = typeof w1 === 'object' && w1 !== null && (w1 as Spelled).__proto__ === Object.prototype ? (w1 as UnknownObject) : undefined
    if (c1 === undefined && w1 !== undefined && w1 !== null) return undefined
    let a8: unknown
    let a9: unknown
    let a10: unknown
    let a11: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      if (k === "tenantId") {
        a8 = c1[k]
        continue
      }
      if (k === "groupId") {
        a9 = c1[k]
        continue
      }
      if (k === "departmentName") {
        a10 = c1[k]
        continue
      }
      if (k === "fullPathName") {
        a11 = c1[k]
        continue
      }
      ;(u1 ??= []).push(k)
    }
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).userId = a0
    }
    if (s0 === undefined) return undefined
    const s1 = s0
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s2 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).firstName = a1
    }
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s3 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).lastName = a2
    }
    let s4: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s4 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).emailAddress = a3
    }
    let s5: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s5 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).phoneNumber = a4
    }
    let s6: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s6 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).timeZone = a5
    }
    let s7: unknown
    if (a6 !== undefined || a7 !== undefined) {
      if (a6 !== undefined && !isJson(a6, 2)) return undefined
      if (a7 !== undefined && !isJson(a7, 2)) return undefined
      const raws = [a6, a7]
      const heard = hear2(raws, false, wire)
      if (heard === undefined) return undefined
      s7 = heard.values[0]
      if (!heard.isPlain) r = plantedRaws(r, statement0, raws)
    }
    let l11: Array<Draft> | undefined
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      s8 = a8
      b1 = true
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(((q ??= {}).department ??= {}) as Tree).tenantId = a8
    }
    const s9 = s8 !== undefined ? "tenant" : undefined
    let s10: string | undefined
    if (typeof a9 === 'string' && a9 !== '' && s8 !== undefined) {
      s10 = a9
      b1 = true
    } else if (a9 !== undefined) {
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
      if (a10 !== undefined) {
        const kept = keptOf(a10, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).department ??= {}) as Tree).departmentName = kept
      }
      if (a11 !== undefined) {
        const kept = keptOf(a11, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).department ??= {}) as Tree).fullPathName = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(q, c1, u1, place3, 3)
        if (swept === false) return undefined
        q = swept
      }
      if (!b1) {
        ;(q ??= {}).department ??= {}
      }
    }
    if (a12 !== undefined) {
      const kept = keptOf(a12, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    if (a13 !== undefined) {
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).cliFirstName = kept
    }
    if (a14 !== undefined) {
      const kept = keptOf(a14, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).cliLastName = kept
    }
    if (a15 !== undefined) {
      const kept = keptOf(a15, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).cliPhoneNumber = kept
    }
    if (a16 !== undefined) {
      const kept = keptOf(a16, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).extension = kept
    }
    if (a17 !== undefined) {
      const kept = keptOf(a17, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).networkClassOfService = kept
    }
    if (a18 !== undefined) {
      const kept = keptOf(a18, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).type = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place4, 2)
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
    const ownPart8 = r === undefined ? undefined : { "netaxis/end-user": r }
    let own: Draft
    if (own_name !== undefined && s7 !== undefined && s11 !== undefined) {
      if (own_emailsList === undefined) {
        if (own_phoneNumbersList === undefined) {
          if (s6 === undefined) {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          } else {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, timezone: s6, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, timezone: s6, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          }
        } else {
          if (s6 === undefined) {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          } else {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, phoneNumbers: own_phoneNumbersList, timezone: s6, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, phoneNumbers: own_phoneNumbersList, timezone: s6, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          }
        }
      } else {
        if (own_phoneNumbersList === undefined) {
          if (s6 === undefined) {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          } else {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, timezone: s6, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, timezone: s6, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          }
        } else {
          if (s6 === undefined) {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          } else {
            if (ownPart8 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, timezone: s6, preferredLanguage: s7, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, timezone: s6, preferredLanguage: s7, memberships: s11, residue: ownPart8 }
            }
          }
        }
      }
    } else {
      own = (own_emailsList === undefined ? (own_phoneNumbersList === undefined ? (s6 === undefined ? new Made5({ provider, id: s0 }, s1, own_name, s7, s11, ownPart8) : new Made6({ provider, id: s0 }, s1, own_name, s6, s7, s11, ownPart8)) : (s6 === undefined ? new Made7({ provider, id: s0 }, s1, own_name, own_phoneNumbersList, s7, s11, ownPart8) : new Made8({ provider, id: s0 }, s1, own_name, own_phoneNumbersList, s6, s7, s11, ownPart8))) : (own_phoneNumbersList === undefined ? (s6 === undefined ? new Made9({ provider, id: s0 }, s1, own_name, own_emailsList, s7, s11, ownPart8) : new Made10({ provider, id: s0 }, s1, own_name, own_emailsList, s6, s7, s11, ownPart8)) : (s6 === undefined ? new Made11({ provider, id: s0 }, s1, own_name, own_emailsList, own_phoneNumbersList, s7, s11, ownPart8) : new Made12({ provider, id: s0 }, s1, own_name, own_emailsList, own_phoneNumbersList, s6, s7, s11, ownPart8))))
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
    if (r !== undefined && (r.userId !== undefined)) {
      const raws = rawsFor(statement13, record, r, places1, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard14.is(g0)) {
        p0 = leaf15.print(g0)
      }
    }
    const x1Value = record.name
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.givenName
    let p1: unknown
    if (r !== undefined && (r.firstName !== undefined)) {
      const raws = rawsFor(statement16, record, r, places1, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = x1 === undefined ? undefined : x1.familyName
    let p2: unknown
    if (r !== undefined && (r.lastName !== undefined)) {
      const raws = rawsFor(statement18, record, r, places1, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const x2List = record.emails
    const x2Value = Array.isArray(x2List) ? primaryOf(x2List) : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g3 = x2 === undefined ? undefined : x2.value
    let p3: unknown
    if (r !== undefined && (r.emailAddress !== undefined)) {
      const raws = rawsFor(statement20, record, r, places1, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const x3List = record.phoneNumbers
    const x3Value = Array.isArray(x3List) ? primaryOf(x3List) : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g4 = x3 === undefined ? undefined : x3.value
    let p4: unknown
    if (r !== undefined && (r.phoneNumber !== undefined)) {
      const raws = rawsFor(statement22, record, r, places1, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const g5 = record.timezone
    let p5: unknown
    if (r !== undefined && (r.timeZone !== undefined)) {
      const raws = rawsFor(statement24, record, r, places1, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p5 = g5 === '' ? undefined : g5
      }
    }
    const g6 = record.preferredLanguage
    let p6: unknown
    let p7: unknown
    if (r !== undefined && (r.language_code !== undefined || r.language !== undefined)) {
      const raws = rawsFor(statement0, record, r, places1, (place) => hasObject(r, place))
      p6 = raws[0]
      p7 = raws[1]
    } else {
      if (g6 !== undefined) {
        const now = [g6 !== undefined && typeof g6 === 'string' ? g6 : undefined]
        if (now.some((value) => value !== undefined)) {
          const printed = statement0.print(now)
          if (printed[0] !== undefined) p6 = leaf26.print(printed[0])
          if (printed[1] !== undefined) p7 = leaf27.print(printed[1])
        }
      }
    }
    const g7 = record.memberships
    const found = firstWith(g7, path28)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p8: unknown
    let p9: unknown
    if (m !== undefined) {
      const g7Flavours = flavoursOf(g7, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const qKept1 = branchAt(q, place3)
      if (qKept1 === untaken) return undefined
      if (q !== undefined && (qKept1 !== undefined && qKept1.tenantId !== undefined)) {
        const raws = rawsFor(statement29, m, q, places1, (place) => hasObject(g7Flavours, place))
        p8 = raws[0]
      } else {
        if (typeof h0 === 'string') {
          p8 = h0 === '' ? undefined : h0
        }
      }
      const y2List = m.teams
      const y2Value = Array.isArray(y2List) ? firstOf(y2List) : undefined
      const y2 = isRecord(y2Value) ? y2Value : undefined
      if (y2 === undefined && isObject(y2Value)) return undefined
      const h1 = y2 === undefined ? undefined : y2.id
      if (q !== undefined && (qKept1 !== undefined && qKept1.groupId !== undefined)) {
        const raws = rawsFor(statement31, m, q, places1, (place) => hasObject(g7Flavours, place))
        p9 = raws[0]
      } else {
        if (typeof h1 === 'string' && h0 !== undefined) {
          p9 = h1 === '' ? undefined : h1
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement29, none, r, places1, (place) => hasObject(r, place))
        p8 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement31, none, r, places1, (place) => hasObject(r, place))
        p9 = raws[0]
      }
    }
    const out: Wire = {}
    let u1: Wire | undefined
    if (p0 !== undefined) out.userId = p0 as Json
    if (p1 !== undefined) out.firstName = p1 as Json
    if (p2 !== undefined) out.lastName = p2 as Json
    if (p3 !== undefined) out.emailAddress = p3 as Json
    if (p4 !== undefined) out.phoneNumber = p4 as Json
    if (p5 !== undefined) out.timeZone = p5 as Json
    if (p6 !== undefined) out.language_code = p6 as Json
    if (p7 !== undefined) out.language = p7 as Json
    if (p8 !== undefined) (u1 ??= placed(out, "department")).tenantId = p8 as Json
    if (p9 !== undefined) (u1 ??= placed(out, "department")).groupId = p9 as Json
    if (r !== undefined) putBack({ wire: out }, r, places1, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places1, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
