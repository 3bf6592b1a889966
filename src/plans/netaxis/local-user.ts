/** The plan of netaxis/local-user, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Spelled } from '../../wire/plan/parts.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { guardAt, leafAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { firstWith, flavoursOf, hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { hearing, isJson, isRecord, makerOf, remembering, untaken } from '../../wire/plan/parts.js'

/** The plan of netaxis/local-user. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["statements",5], 0)
  const statement1 = statementAt(table, ["lists",0,"open","table","statements",2])
  const places2 = tableAt(table, []).places
  const hear3 = hearing(statement1, places2)
  const memory4 = remembering(statement1, places2)
  const statement5 = statementAt(table, ["lists",0,"otherwise",0])
  const memory7 = remembering(statement5, places2)
  const place8: Place = []
  const Made9 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.memberships = v3; if (v4 !== undefined) this.residue = v4 })
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.roles = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.preferredLanguage = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.preferredLanguage = v3; this.roles = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made13 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; if (v4 !== undefined) this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made14 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.roles = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made15 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.preferredLanguage = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made16 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.preferredLanguage = v4; this.roles = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const statement17 = statementAt(table, ["statements",0])
  const guard18 = guardAt(table, ["statements",0], 0)
  const leaf19 = leafAt(table, ["statements",0], 0)
  const statement20 = statementAt(table, ["statements",2])
  const statement22 = statementAt(table, ["statements",3])
  const statement24 = statementAt(table, ["statements",4])
  const statement26 = statementAt(table, ["statements",5])
  const path27 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const statement28 = statementAt(table, ["lists",0,"open","table","statements",0])
  const leaf30 = leafAt(table, ["lists",0,"open","table","statements",2], 0)
  const guard31 = guardAt(table, ["lists",0,"otherwise",0], 0)
  const leaf32 = leafAt(table, ["lists",0,"otherwise",0], 0)
  const Made33 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { if (v0 !== undefined) this.username = v0; if (v1 !== undefined) this.firstName = v1; if (v2 !== undefined) this.lastName = v2; if (v3 !== undefined) this.emailAddress = v3; if (v4 !== undefined) this.language = v4; if (v5 !== undefined) this.tenantId = v5; if (v6 !== undefined) this.userLevel = v6 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
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
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 8: {
          if (k === "username") {
            a0 = wire[k]
            continue
          }
          if (k === "lastName") {
            a2 = wire[k]
            continue
          }
          if (k === "language") {
            a4 = wire[k]
            continue
          }
          if (k === "tenantId") {
            a5 = wire[k]
            continue
          }
          if (k === "readOnly") {
            a8 = wire[k]
            continue
          }
          if (k === "userType") {
            a10 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "firstName") {
            a1 = wire[k]
            continue
          }
          if (k === "userLevel") {
            a6 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "accessType") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "emailAddress") {
            a3 = wire[k]
            continue
          }
          break
        }
        case 19: {
          if (k === "_internal_record_id") {
            a7 = wire[k]
            continue
          }
          break
        }
      }
      ;(u0 ??= []).push(k)
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
    let s5: unknown
    const t4 = a4 === "English" ? "en" : undefined
    if (t4 !== undefined) {
      s5 = t4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      const v = a4 === null ? undefined : leaf0.read(a4 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a4, leaf0.print(s5)))) {
        ;(r ??= {}).language = a4
      }
    }
    let l12: Array<Draft> | undefined
    let s6: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s6 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(q ??= {}).tenantId = a5
    }
    const s7 = s6 !== undefined ? "tenant" : undefined
    let s8: unknown
    let s9: unknown
    let s10: unknown
    if (s6 !== undefined) {
      if (a6 !== undefined) {
        if (!isJson(a6, 2)) return undefined
        const heard = s6 !== undefined ? memory4(a6, wire) : hear3([a6], !(s6 !== undefined), wire)
        if (heard === undefined) return undefined
        s8 = heard.values[0]
        s9 = heard.values[1]
        s10 = heard.values[2]
        if (!heard.isPlain) q = plantedRaws(q, statement1, [a6])
      }
    }
    let s11: unknown
    if (s6 === undefined) {
      if (a6 !== undefined) {
        if (!isJson(a6, 2)) return undefined
        const heard = memory7(a6, wire)
        if (heard === undefined) return undefined
        s11 = heard.values[0]
        if (!heard.isPlain) r = plantedRaws(r, statement5, [a6])
      }
    }
    let open12: Draft | undefined
    if (s6 !== undefined) {
      let o12_role: Draft | undefined
      if (s8 !== undefined && s9 !== undefined && s10 !== undefined) o12_role = { value: s8, level: s9, display: s10 }
      else if (s8 !== undefined || s9 !== undefined || s10 !== undefined) {
        o12_role = {  }
        if (s8 !== undefined) o12_role.value = s8
        if (s9 !== undefined) o12_role.level = s9
        if (s10 !== undefined) o12_role.display = s10
      }
      let o12: Draft
      if (o12_role !== undefined) o12 = { organization: { id: s6, kind: s7 }, role: o12_role }
      else {
        o12 = { organization: { id: s6, kind: s7 } }
        if (o12_role !== undefined) o12.role = o12_role
      }
      open12 = o12
      l12 = [o12]
    }
    const s12 = l12
    if (a7 !== undefined) {
      const kept = keptOf(a7, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    if (a8 !== undefined) {
      const kept = keptOf(a8, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).readOnly = kept
    }
    if (a9 !== undefined) {
      const kept = keptOf(a9, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).accessType = kept
    }
    if (a10 !== undefined) {
      const kept = keptOf(a10, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).userType = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place8, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open12 === undefined) r = grafted(r, q)
      else open12.residue = { "netaxis/local-user": q }
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
    const ownPart7 = r === undefined ? undefined : { "netaxis/local-user": r }
    let own: Draft
    if (own_name !== undefined && s12 !== undefined) {
      if (own_emailsList === undefined) {
        if (s5 === undefined) {
          if (s11 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, memberships: s12, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, roles: s11, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, roles: s11, memberships: s12, residue: ownPart7 }
            }
          }
        } else {
          if (s11 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5, memberships: s12, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5, roles: s11, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5, roles: s11, memberships: s12, residue: ownPart7 }
            }
          }
        }
      } else {
        if (s5 === undefined) {
          if (s11 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s12, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, roles: s11, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, roles: s11, memberships: s12, residue: ownPart7 }
            }
          }
        } else {
          if (s11 === undefined) {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5, memberships: s12, residue: ownPart7 }
            }
          } else {
            if (ownPart7 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5, roles: s11, memberships: s12 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5, roles: s11, memberships: s12, residue: ownPart7 }
            }
          }
        }
      }
    } else {
      own = (own_emailsList === undefined ? (s5 === undefined ? (s11 === undefined ? new Made9({ provider, id: s0 }, s1, own_name, s12, ownPart7) : new Made10({ provider, id: s0 }, s1, own_name, s11, s12, ownPart7)) : (s11 === undefined ? new Made11({ provider, id: s0 }, s1, own_name, s5, s12, ownPart7) : new Made12({ provider, id: s0 }, s1, own_name, s5, s11, s12, ownPart7))) : (s5 === undefined ? (s11 === undefined ? new Made13({ provider, id: s0 }, s1, own_name, own_emailsList, s12, ownPart7) : new Made14({ provider, id: s0 }, s1, own_name, own_emailsList, s11, s12, ownPart7)) : (s11 === undefined ? new Made15({ provider, id: s0 }, s1, own_name, own_emailsList, s5, s12, ownPart7) : new Made16({ provider, id: s0 }, s1, own_name, own_emailsList, s5, s11, s12, ownPart7))))
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
      const raws = rawsFor(statement17, record, r, places2, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard18.is(g0)) {
        p0 = leaf19.print(g0)
      }
    }
    const x1Value = record.name
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.givenName
    let p1: unknown
    if (r !== undefined && (r.firstName !== undefined)) {
      const raws = rawsFor(statement20, record, r, places2, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = x1 === undefined ? undefined : x1.familyName
    let p2: unknown
    if (r !== undefined && (r.lastName !== undefined)) {
      const raws = rawsFor(statement22, record, r, places2, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement24, record, r, places2, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = record.preferredLanguage
    let p4: unknown
    if (r !== undefined && (r.language !== undefined)) {
      const raws = rawsFor(statement26, record, r, places2, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = leaf0.print(g4)
      }
    }
    const g5 = record.memberships
    const found = firstWith(g5, path27)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p5: unknown
    let p6: unknown
    if (m !== undefined) {
      const g5Flavours = flavoursOf(g5, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      if (q !== undefined && (q.tenantId !== undefined)) {
        const raws = rawsFor(statement28, m, q, places2, (place) => hasObject(g5Flavours, place))
        p5 = raws[0]
      } else {
        if (typeof h0 === 'string') {
          p5 = h0 === '' ? undefined : h0
        }
      }
      const y1Value = m.role
      const y1 = isRecord(y1Value) ? y1Value : undefined
      if (y1 === undefined && isObject(y1Value)) return undefined
      const h1 = y1 === undefined ? undefined : y1.value
      const h2 = y1 === undefined ? undefined : y1.level
      const h3 = y1 === undefined ? undefined : y1.display
      if (q !== undefined && (q.userLevel !== undefined)) {
        const raws = rawsFor(statement1, m, q, places2, (place) => hasObject(g5Flavours, place))
        p6 = raws[0]
      } else {
        if (h1 !== undefined || h2 !== undefined || h3 !== undefined) {
          if (h0 !== undefined) {
            const now = [h1 !== undefined && typeof h1 === 'string' ? h1 : undefined, h2 !== undefined && typeof h2 === 'number' ? h2 : undefined, h3 !== undefined && typeof h3 === 'string' ? h3 : undefined]
            if (now.some((value) => value !== undefined)) {
              const printed = statement1.print(now)
              if (printed[0] !== undefined) p6 = leaf30.print(printed[0])
            }
          } else {
            const raws = rawsFor(statement1, m, q, places2, (place) => hasObject(g5Flavours, place))
            p6 = raws[0]
          }
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement28, none, r, places2, (place) => hasObject(r, place))
        p5 = raws[0]
      }
      const g6 = record.roles
      if (r !== undefined && (r.userLevel !== undefined)) {
        const raws = rawsFor(statement5, record, r, places2, (place) => hasObject(r, place))
        p6 = raws[0]
      } else {
        if (g6 !== undefined) {
          const now = [g6 !== undefined && guard31.is(g6) ? g6 : undefined]
          if (now.some((value) => value !== undefined)) {
            const printed = statement5.print(now)
            if (printed[0] !== undefined) p6 = leaf32.print(printed[0])
          }
        }
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined ? new Made33(p0, p1, p2, p3, p4, p5, p6) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places2, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places2, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
