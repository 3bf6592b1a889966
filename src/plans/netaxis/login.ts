/** The plan of netaxis/login, written by `npm run plans` from its table: not to be edited. */
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
import { hearing, isJson, isRecord, makerOf, remembering, untaken } from '../../wire/plan/parts.js'

/** The plan of netaxis/login. @category instances */
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
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.residue = v2 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.memberships = v2; if (v3 !== undefined) this.residue = v3 })
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.roles = v2; if (v3 !== undefined) this.residue = v3 })
  const Made13 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.roles = v2; this.memberships = v3; if (v4 !== undefined) this.residue = v4 })
  const Made14 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.emails = v2; if (v3 !== undefined) this.residue = v3 })
  const Made15 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.emails = v2; this.memberships = v3; if (v4 !== undefined) this.residue = v4 })
  const Made16 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.emails = v2; this.roles = v3; if (v4 !== undefined) this.residue = v4 })
  const Made17 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.emails = v2; this.roles = v3; this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const statement18 = statementAt(table, ["statements",0])
  const guard19 = guardAt(table, ["statements",0], 0)
  const leaf20 = leafAt(table, ["statements",0], 0)
  const statement21 = statementAt(table, ["statements",1])
  const statement23 = statementAt(table, ["statements",2])
  const statement25 = statementAt(table, ["statements",3])
  const path27 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const statement28 = statementAt(table, ["lists",0,"open","table","statements",0])
  const statement30 = statementAt(table, ["lists",0,"open","table","statements",2])
  const leaf32 = leafAt(table, ["lists",0,"open","table","statements",3], 0)
  const guard33 = guardAt(table, ["lists",0,"otherwise",0], 0)
  const leaf34 = leafAt(table, ["lists",0,"otherwise",0], 0)
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let a10: unknown
    let w1: unknown
    let w2: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      if (k === "_internal_record_id") {
        a10 = wire[k]
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
    let a0: unknown
    let a4: unknown
    let a5: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      if (k === "user_id") {
        a0 = c1[k]
        continue
      }
      if (k === "tenant_id") {
        a4 = c1[k]
        continue
      }
      if (k === "group_id") {
        a5 = c1[k]
        continue
      }
      ;(u1 ??= []).push(k)
    }
    let b2 = false
    const c2 = typeof w2 === 'object' && w2 !== null && (w2 as Spelled).__proto__ === Object.prototype ? (w2 as UnknownObject) : undefined
    if (c2 === undefined && w2 !== undefined && w2 !== null) return undefined
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let a6: unknown
    let a7: unknown
    let a8: unknown
    let a9: unknown
    let u2: Array<string> | undefined
    if (c2 !== undefined) for (const k in c2) {
      switch (k.length) {
        case 9: {
          if (k === "last_name") {
            a2 = c2[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a1 = c2[k]
            continue
          }
          if (k === "user_level") {
            a6 = c2[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "access_type") {
            a7 = c2[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "emailAddress") {
            a3 = c2[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "broadsoft_type") {
            a8 = c2[k]
            continue
          }
          if (k === "is_first_login") {
            a9 = c2[k]
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
      b1 = true
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(((r ??= {}).ids ??= {}) as Tree).user_id = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
      b2 = true
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).first_name = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
      b2 = true
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).last_name = a2
    }
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s3 = a3
      b2 = true
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(((r ??= {}).profile ??= {}) as Tree).emailAddress = a3
    }
    let l11: Array<Draft> | undefined
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
      b1 = true
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(((q ??= {}).ids ??= {}) as Tree).tenant_id = a4
    }
    const s5 = s4 !== undefined ? "tenant" : undefined
    let s6: string | undefined
    if (typeof a5 === 'string' && a5 !== '' && s4 !== undefined) {
      s6 = a5
      b1 = true
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(((q ??= {}).ids ??= {}) as Tree).group_id = a5
    }
    let s7: unknown
    let s8: unknown
    let s9: unknown
    if (s4 !== undefined) {
      if (a6 !== undefined) {
        if (!isJson(a6, 3)) return undefined
        const heard = s4 !== undefined ? memory3(a6, wire) : hear2([a6], !(s4 !== undefined), wire)
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
        const heard = memory6(a6, wire)
        if (heard === undefined) return undefined
        s10 = heard.values[0]
        if (heard.isPlain) {
          b2 = true
        } else r = plantedRaws(r, statement4, [a6])
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
      if (a7 !== undefined) {
        const kept = keptOf(a7, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).access_type = kept
      }
      if (a8 !== undefined) {
        const kept = keptOf(a8, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).profile ??= {}) as Tree).broadsoft_type = kept
      }
      if (a9 !== undefined) {
        const kept = keptOf(a9, 3)
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
    if (a10 !== undefined) {
      const kept = keptOf(a10, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place9, 2)
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
    const ownPart5 = r === undefined ? undefined : { "netaxis/login": r }
    let own: Draft
    if (own_name !== undefined) {
      if (own_emailsList === undefined) {
        if (s10 === undefined) {
          if (s11 === undefined) {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, residue: ownPart5 }
            }
          } else {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, memberships: s11, residue: ownPart5 }
            }
          }
        } else {
          if (s11 === undefined) {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, roles: s10 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, roles: s10, residue: ownPart5 }
            }
          } else {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, roles: s10, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, roles: s10, memberships: s11, residue: ownPart5 }
            }
          }
        }
      } else {
        if (s10 === undefined) {
          if (s11 === undefined) {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, residue: ownPart5 }
            }
          } else {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, memberships: s11, residue: ownPart5 }
            }
          }
        } else {
          if (s11 === undefined) {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, roles: s10 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, roles: s10, residue: ownPart5 }
            }
          } else {
            if (ownPart5 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, roles: s10, memberships: s11 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, emails: own_emailsList, roles: s10, memberships: s11, residue: ownPart5 }
            }
          }
        }
      }
    } else {
      own = (own_emailsList === undefined ? (s10 === undefined ? (s11 === undefined ? new Made10({ provider, id: s0 }, own_name, ownPart5) : new Made11({ provider, id: s0 }, own_name, s11, ownPart5)) : (s11 === undefined ? new Made12({ provider, id: s0 }, own_name, s10, ownPart5) : new Made13({ provider, id: s0 }, own_name, s10, s11, ownPart5))) : (s10 === undefined ? (s11 === undefined ? new Made14({ provider, id: s0 }, own_name, own_emailsList, ownPart5) : new Made15({ provider, id: s0 }, own_name, own_emailsList, s11, ownPart5)) : (s11 === undefined ? new Made16({ provider, id: s0 }, own_name, own_emailsList, s10, ownPart5) : new Made17({ provider, id: s0 }, own_name, own_emailsList, s10, s11, ownPart5))))
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
    const rKept1 = branchAt(r, place7)
    if (rKept1 === untaken) return undefined
    if (r !== undefined && (rKept1 !== undefined && rKept1.user_id !== undefined)) {
      const raws = rawsFor(statement18, record, r, places1, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard19.is(g0)) {
        p0 = leaf20.print(g0)
      }
    }
    const x2Value = record.name
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g1 = x2 === undefined ? undefined : x2.givenName
    let p1: unknown
    const rKept3 = branchAt(r, place8)
    if (rKept3 === untaken) return undefined
    if (r !== undefined && (rKept3 !== undefined && rKept3.first_name !== undefined)) {
      const raws = rawsFor(statement21, record, r, places1, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = x2 === undefined ? undefined : x2.familyName
    let p2: unknown
    if (r !== undefined && (rKept3 !== undefined && rKept3.last_name !== undefined)) {
      const raws = rawsFor(statement23, record, r, places1, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const x4List = record.emails
    const x4Value = Array.isArray(x4List) ? primaryOf(x4List) : undefined
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g3 = x4 === undefined ? undefined : x4.value
    let p3: unknown
    if (r !== undefined && (rKept3 !== undefined && rKept3.emailAddress !== undefined)) {
      const raws = rawsFor(statement25, record, r, places1, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = record.memberships
    const found = firstWith(g4, path27)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p4: unknown
    let p5: unknown
    let p6: unknown
    if (m !== undefined) {
      const g4Flavours = flavoursOf(g4, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const qKept1 = branchAt(q, place7)
      if (qKept1 === untaken) return undefined
      if (q !== undefined && (qKept1 !== undefined && qKept1.tenant_id !== undefined)) {
        const raws = rawsFor(statement28, m, q, places1, (place) => hasObject(g4Flavours, place))
        p4 = raws[0]
      } else {
        if (typeof h0 === 'string') {
          p4 = h0 === '' ? undefined : h0
        }
      }
      const y2List = m.teams
      const y2Value = Array.isArray(y2List) ? firstOf(y2List) : undefined
      const y2 = isRecord(y2Value) ? y2Value : undefined
      if (y2 === undefined && isObject(y2Value)) return undefined
      const h1 = y2 === undefined ? undefined : y2.id
      if (q !== undefined && (qKept1 !== undefined && qKept1.group_id !== undefined)) {
        const raws = rawsFor(statement30, m, q, places1, (place) => hasObject(g4Flavours, place))
        p5 = raws[0]
      } else {
        if (typeof h1 === 'string' && h0 !== undefined) {
          p5 = h1 === '' ? undefined : h1
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
        const raws = rawsFor(statement0, m, q, places1, (place) => hasObject(g4Flavours, place))
        p6 = raws[0]
      } else {
        if (h2 !== undefined || h3 !== undefined || h4 !== undefined) {
          if (h0 !== undefined) {
            const now = [h2 !== undefined && typeof h2 === 'string' ? h2 : undefined, h3 !== undefined && typeof h3 === 'number' ? h3 : undefined, h4 !== undefined && typeof h4 === 'string' ? h4 : undefined]
            if (now.some((value) => value !== undefined)) {
              const printed = statement0.print(now)
              if (printed[0] !== undefined) p6 = leaf32.print(printed[0])
            }
          } else {
            const raws = rawsFor(statement0, m, q, places1, (place) => hasObject(g4Flavours, place))
            p6 = raws[0]
          }
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement28, none, r, places1, (place) => hasObject(r, place))
        p4 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement30, none, r, places1, (place) => hasObject(r, place))
        p5 = raws[0]
      }
      const g5 = record.roles
      if (r !== undefined && (rKept3 !== undefined && rKept3.user_level !== undefined)) {
        const raws = rawsFor(statement4, record, r, places1, (place) => hasObject(r, place))
        p6 = raws[0]
      } else {
        if (g5 !== undefined) {
          const now = [g5 !== undefined && guard33.is(g5) ? g5 : undefined]
          if (now.some((value) => value !== undefined)) {
            const printed = statement4.print(now)
            if (printed[0] !== undefined) p6 = leaf34.print(printed[0])
          }
        }
      }
    }
    const out: Wire = {}
    let u1: Wire | undefined
    let u2: Wire | undefined
    if (p0 !== undefined) (u1 ??= placed(out, "ids")).user_id = p0 as Json
    if (p1 !== undefined) (u2 ??= placed(out, "profile")).first_name = p1 as Json
    if (p2 !== undefined) (u2 ??= placed(out, "profile")).last_name = p2 as Json
    if (p3 !== undefined) (u2 ??= placed(out, "profile")).emailAddress = p3 as Json
    if (p4 !== undefined) (u1 ??= placed(out, "ids")).tenant_id = p4 as Json
    if (p5 !== undefined) (u1 ??= placed(out, "ids")).group_id = p5 as Json
    if (p6 !== undefined) (u2 ??= placed(out, "profile")).user_level = p6 as Json
    if (r !== undefined) putBack({ wire: out }, r, places1, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places1, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
