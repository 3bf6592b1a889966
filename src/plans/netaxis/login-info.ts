/** The plan of netaxis/login-info, written by `npm run plans` from its table: not to be edited. */
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
import { branchAt, entryOfSystem, firstOf, firstWith, flavoursOf, hasObject, placed, primaryOf, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { hearing, isJson, isRecord, makerOf, remembering, untaken } from '../../wire/plan/parts.js'

/** The plan of netaxis/login-info. @category instances */
export const plan: PlanOf = (table, codec) => {
  const statement0 = statementAt(table, ["lists",0,"open","table","statements",3])
  const places1 = tableAt(table, []).places
  const hear2 = hearing(statement0, places1)
  const memory3 = remembering(statement0, places1)
  const statement4 = statementAt(table, ["lists",0,"otherwise",0])
  const memory6 = remembering(statement4, places1)
  const place7: Place = ["ids"]
  const place8: Place = ["profile"]
  const place9: Place = []
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.memberships = v3; if (v4 !== undefined) this.residue = v4 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.roles = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made13 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.roles = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made14 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made15 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; this.roles = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made16 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; this.emails = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made17 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; this.emails = v4; this.roles = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const statement18 = statementAt(table, ["statements",0])
  const guard19 = guardAt(table, ["statements",0], 0)
  const leaf20 = leafAt(table, ["statements",0], 0)
  const statement21 = statementAt(table, ["statements",2])
  const statement23 = statementAt(table, ["statements",3])
  const statement25 = statementAt(table, ["statements",4])
  const statement27 = statementAt(table, ["statements",5])
  const path29 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const statement30 = statementAt(table, ["lists",0,"open","table","statements",0])
  const statement32 = statementAt(table, ["lists",0,"open","table","statements",2])
  const leaf34 = leafAt(table, ["lists",0,"open","table","statements",3], 0)
  const guard35 = guardAt(table, ["lists",0,"otherwise",0], 0)
  const leaf36 = leafAt(table, ["lists",0,"otherwise",0], 0)
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let a0: unknown
    let a11: unknown
    let w1: unknown
    let w2: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      if (k === "username") {
        a0 = wire[k]
        continue
      }
      if (k === "_internal_record_id") {
        a11 = wire[k]
        continue
      }
      if (k === "ids") {
        w1 = wire[k]
        continue
      }
      if (k === "profile") {
        w2 = wire[k]
        continue
      }
      ;(u0 ??= []).push(k)
    }
    let b1 = false
    const c1 = typeof w1 === 'object' && w1 !== null && (w1 as Spelled).__proto__ === Object.prototype ? (w1 as UnknownObject) : undefined
    if (c1 === undefined && w1 !== undefined && w1 !== null) return undefined
    let a1: unknown
    let a5: unknown
    let a6: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      if (k === "user_id") {
        a1 = c1[k]
        continue
      }
      if (k === "tenant_id") {
        a5 = c1[k]
        continue
      }
      if (k === "group_id") {
        a6 = c1[k]
        continue
      }
      ;(u1 ??= []).push(k)
    }
    let b2 = false
    const c2 = typeof w2 === 'object' && w2 !== null && (w2 as Spelled).__proto__ === Object.prototype ? (w2 as UnknownObject) : undefined
    if (c2 === undefined && w2 !== undefined && w2 !== null) return undefined
    let a2: unknown
    let a3: unknown
    let a4: unknown
    let a7: unknown
    let a8: unknown
    let a9: unknown
    let a10: unknown
    let u2: Array<string> | undefined
    if (c2 !== undefined) for (const k in c2) {
      switch (k.length) {
        case 9: {
          if (k === "last_name") {
            a3 = c2[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a2 = c2[k]
            continue
          }
          if (k === "user_level") {
            a7 = c2[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "access_type") {
            a8 = c2[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "emailAddress") {
            a4 = c2[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "broadsoft_type") {
            a9 = c2[k]
            continue
          }
          if (k === "is_first_login") {
            a10 = c2[k]
            continue
          }
          break
        }
      }
      ;(u2 ??= []).push(k)
    }
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).username = a0
    }
    if (s0 === undefined) return undefined
    const s1 = s0
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s2 = a1
      b1 = true
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(((r ??= {}).ids ??= {}) as Tree).user_id = a1
    }
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s3 = a2
      b2 = true
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).first_name = a2
    }
    let s4: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s4 = a3
      b2 = true
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).last_name = a3
    }
    let s5: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s5 = a4
      b2 = true
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).emailAddress = a4
    }
    let l13: Array<Draft> | undefined
    let s6: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s6 = a5
      b1 = true
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(((q ??= {}).ids ??= {}) as Tree).tenant_id = a5
    }
    const s7 = s6 !== undefined ? "tenant" : undefined
    let s8: string | undefined
    if (typeof a6 === 'string' && a6 !== '' && s6 !== undefined) {
      s8 = a6
      b1 = true
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(((q ??= {}).ids ??= {}) as Tree).group_id = a6
    }
    let s9: unknown
    let s10: unknown
    let s11: unknown
    if (s6 !== undefined) {
      if (a7 !== undefined) {
        if (!isJson(a7, 3)) return undefined
        const heard = s6 !== undefined ? memory3(a7, wire) : hear2([a7], !(s6 !== undefined), wire)
        if (heard === undefined) return undefined
        s9 = heard.values[0]
        s10 = heard.values[1]
        s11 = heard.values[2]
        if (heard.isPlain) {
          b2 = true
        } else q = plantedRaws(q, statement0, [a7])
      }
    }
    let s12: unknown
    if (s6 === undefined) {
      if (a7 !== undefined) {
        if (!isJson(a7, 3)) return undefined
        const heard = memory6(a7, wire)
        if (heard === undefined) return undefined
        s12 = heard.values[0]
        if (heard.isPlain) {
          b2 = true
        } else r = plantedRaws(r, statement4, [a7])
      }
    }
    let open13: Draft | undefined
    if (s6 !== undefined) {
      const o13_teams0 = s8 === undefined ? undefined : { id: s8 }
      const o13_teamsList = o13_teams0 === undefined ? undefined : [o13_teams0]
      let o13_role: Draft | undefined
      if (s9 !== undefined && s10 !== undefined && s11 !== undefined) o13_role = { value: s9, level: s10, display: s11 }
      else if (s9 !== undefined || s10 !== undefined || s11 !== undefined) {
        o13_role = {  }
        if (s9 !== undefined) o13_role.value = s9
        if (s10 !== undefined) o13_role.level = s10
        if (s11 !== undefined) o13_role.display = s11
      }
      let o13: Draft
      if (o13_teamsList !== undefined && o13_role !== undefined) o13 = { organization: { id: s6, kind: s7 }, teams: o13_teamsList, role: o13_role }
      else {
        o13 = { organization: { id: s6, kind: s7 } }
        if (o13_teamsList !== undefined) o13.teams = o13_teamsList
        if (o13_role !== undefined) o13.role = o13_role
      }
      open13 = o13
      l13 = [o13]
    }
    const s13 = l13
    if (w1 === null) {
      ;(r ??= {}).ids = null
    } else if (c1 !== undefined) {
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place7, 3)
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
      if (a8 !== undefined) {
        const kept = keptOf(a8, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).access_type = kept
      }
      if (a9 !== undefined) {
        const kept = keptOf(a9, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).broadsoft_type = kept
      }
      if (a10 !== undefined) {
        const kept = keptOf(a10, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).is_first_login = kept
      }
      if (u2 !== undefined) {
        const swept = withUnknowns(r, c2, u2, place8, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b2) {
        ;(r ??= {}).profile ??= {}
      }
    }
    if (a11 !== undefined) {
      const kept = keptOf(a11, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place9, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open13 === undefined) r = grafted(r, q)
      else open13.residue = { "netaxis/login-info": q }
    }
    const own_externalIds0 = s2 === undefined ? undefined : { system: "user_id", id: s2 }
    const own_externalIdsList = own_externalIds0 === undefined ? undefined : [own_externalIds0]
    let own_name: Draft | undefined
    if (s3 !== undefined && s4 !== undefined) own_name = { givenName: s3, familyName: s4 }
    else if (s3 !== undefined || s4 !== undefined) {
      own_name = {  }
      if (s3 !== undefined) own_name.givenName = s3
      if (s4 !== undefined) own_name.familyName = s4
    }
    const own_emails0 = s5 === undefined ? undefined : { primary: true, value: s5 }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    const ownPart7 = r === undefined ? undefined : { "netaxis/login-info": r }
    let own: Draft
    if (own_name !== undefined && s13 !== undefined) {
      if (own_externalIdsList === undefined) {
        if (own_emailsList === undefined) {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, roles: s12, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, roles: s12, memberships: s13, residue: ownPart7 }
            }
          }
        } else {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, roles: s12, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, roles: s12, memberships: s13, residue: ownPart7 }
            }
          }
        }
      } else {
        if (own_emailsList === undefined) {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, roles: s12, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, roles: s12, memberships: s13, residue: ownPart7 }
            }
          }
        } else {
          if (s12 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, memberships: s13, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, roles: s12, memberships: s13 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, roles: s12, memberships: s13, residue: ownPart7 }
            }
          }
        }
      }
    } else {
      own = (own_externalIdsList === undefined ? (own_emailsList === undefined ? (s12 === undefined ? new Made10({ provider, id: s0 }, s1, own_name, s13, ownPart7) : new Made11({ provider, id: s0 }, s1, own_name, s12, s13, ownPart7)) : (s12 === undefined ? new Made12({ provider, id: s0 }, s1, own_name, own_emailsList, s13, ownPart7) : new Made13({ provider, id: s0 }, s1, own_name, own_emailsList, s12, s13, ownPart7))) : (own_emailsList === undefined ? (s12 === undefined ? new Made14({ provider, id: s0 }, s1, own_externalIdsList, own_name, s13, ownPart7) : new Made15({ provider, id: s0 }, s1, own_externalIdsList, own_name, s12, s13, ownPart7)) : (s12 === undefined ? new Made16({ provider, id: s0 }, s1, own_externalIdsList, own_name, own_emailsList, s13, ownPart7) : new Made17({ provider, id: s0 }, s1, own_externalIdsList, own_name, own_emailsList, s12, s13, ownPart7))))
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
    if (r !== undefined && (r.username !== undefined)) {
      const raws = rawsFor(statement18, record, r, places1, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard19.is(g0)) {
        p0 = leaf20.print(g0)
      }
    }
    const x1List = record.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "user_id") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.id
    let p1: unknown
    const rKept2 = branchAt(r, place7)
    if (rKept2 === untaken) return undefined
    if (r !== undefined && (rKept2 !== undefined && rKept2.user_id !== undefined)) {
      const raws = rawsFor(statement21, record, r, places1, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x3Value = record.name
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g2 = x3 === undefined ? undefined : x3.givenName
    let p2: unknown
    const rKept4 = branchAt(r, place8)
    if (rKept4 === untaken) return undefined
    if (r !== undefined && (rKept4 !== undefined && rKept4.first_name !== undefined)) {
      const raws = rawsFor(statement23, record, r, places1, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = x3 === undefined ? undefined : x3.familyName
    let p3: unknown
    if (r !== undefined && (rKept4 !== undefined && rKept4.last_name !== undefined)) {
      const raws = rawsFor(statement25, record, r, places1, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const x5List = record.emails
    const x5Value = Array.isArray(x5List) ? primaryOf(x5List) : undefined
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g4 = x5 === undefined ? undefined : x5.value
    let p4: unknown
    if (r !== undefined && (rKept4 !== undefined && rKept4.emailAddress !== undefined)) {
      const raws = rawsFor(statement27, record, r, places1, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const g5 = record.memberships
    const found = firstWith(g5, path29)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p5: unknown
    let p6: unknown
    let p7: unknown
    if (m !== undefined) {
      const g5Flavours = flavoursOf(g5, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const qKept1 = branchAt(q, place7)
      if (qKept1 === untaken) return undefined
      if (q !== undefined && (qKept1 !== undefined && qKept1.tenant_id !== undefined)) {
        const raws = rawsFor(statement30, m, q, places1, (place) => hasObject(g5Flavours, place))
        p5 = raws[0]
      } else {
        if (typeof h0 === 'string') {
          p5 = h0 === '' ? undefined : h0
        }
      }
      const y2List = m.teams
      const y2Value = Array.isArray(y2List) ? firstOf(y2List) : undefined
      const y2 = isRecord(y2Value) ? y2Value : undefined
      if (y2 === undefined && isObject(y2Value)) return undefined
      const h1 = y2 === undefined ? undefined : y2.id
      if (q !== undefined && (qKept1 !== undefined && qKept1.group_id !== undefined)) {
        const raws = rawsFor(statement32, m, q, places1, (place) => hasObject(g5Flavours, place))
        p6 = raws[0]
      } else {
        if (typeof h1 === 'string' && h0 !== undefined) {
          p6 = h1 === '' ? undefined : h1
        }
      }
      const y3Value = m.role
      const y3 = isRecord(y3Value) ? y3Value : undefined
      if (y3 === undefined && isObject(y3Value)) return undefined
      const h2 = y3 === undefined ? undefined : y3.value
      const h3 = y3 === undefined ? undefined : y3.level
      const h4 = y3 === undefined ? undefined : y3.display
      const qKept4 = branchAt(q, place8)
      if (qKept4 === untaken) return undefined
      if (q !== undefined && (qKept4 !== undefined && qKept4.user_level !== undefined)) {
        const raws = rawsFor(statement0, m, q, places1, (place) => hasObject(g5Flavours, place))
        p7 = raws[0]
      } else {
        if (h2 !== undefined || h3 !== undefined || h4 !== undefined) {
          if (h0 !== undefined) {
            const now = [h2 !== undefined && typeof h2 === 'string' ? h2 : undefined, h3 !== undefined && typeof h3 === 'number' ? h3 : undefined, h4 !== undefined && typeof h4 === 'string' ? h4 : undefined]
            if (now.some((value) => value !== undefined)) {
              const printed = statement0.print(now)
              if (printed[0] !== undefined) p7 = leaf34.print(printed[0])
            }
          } else {
            const raws = rawsFor(statement0, m, q, places1, (place) => hasObject(g5Flavours, place))
            p7 = raws[0]
          }
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement30, none, r, places1, (place) => hasObject(r, place))
        p5 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement32, none, r, places1, (place) => hasObject(r, place))
        p6 = raws[0]
      }
      const g6 = record.roles
      if (r !== undefined && (rKept4 !== undefined && rKept4.user_level !== undefined)) {
        const raws = rawsFor(statement4, record, r, places1, (place) => hasObject(r, place))
        p7 = raws[0]
      } else {
        if (g6 !== undefined) {
          const now = [g6 !== undefined && guard35.is(g6) ? g6 : undefined]
          if (now.some((value) => value !== undefined)) {
            const printed = statement4.print(now)
            if (printed[0] !== undefined) p7 = leaf36.print(printed[0])
          }
        }
      }
    }
    const out: Wire = {}
    let u1: Wire | undefined
    let u2: Wire | undefined
    if (p0 !== undefined) out.username = p0 as Json
    if (p1 !== undefined) (u1 ??= placed(out, "ids")).user_id = p1 as Json
    if (p2 !== undefined) (u2 ??= placed(out, "profile")).first_name = p2 as Json
    if (p3 !== undefined) (u2 ??= placed(out, "profile")).last_name = p3 as Json
    if (p4 !== undefined) (u2 ??= placed(out, "profile")).emailAddress = p4 as Json
    if (p5 !== undefined) (u1 ??= placed(out, "ids")).tenant_id = p5 as Json
    if (p6 !== undefined) (u1 ??= placed(out, "ids")).group_id = p6 as Json
    if (p7 !== undefined) (u2 ??= placed(out, "profile")).user_level = p7 as Json
    if (r !== undefined) putBack({ wire: out }, r, places1, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places1, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
