/** The plan of netaxis/admin, written by `npm run plans` from its table: not to be edited. */
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
import { firstWith, hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, withUnknowns } from '../../wire/plan/residues.js'
import { isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of netaxis/admin. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["statements",5], 0)
  const place1: Place = []
  const Made2 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.residue = v3 })
  const Made3 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.memberships = v3; if (v4 !== undefined) this.residue = v4 })
  const Made4 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.preferredLanguage = v3; if (v4 !== undefined) this.residue = v4 })
  const Made5 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.preferredLanguage = v3; this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made6 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; if (v4 !== undefined) this.residue = v4 })
  const Made7 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.memberships = v4; if (v5 !== undefined) this.residue = v5 })
  const Made8 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.preferredLanguage = v4; if (v5 !== undefined) this.residue = v5 })
  const Made9 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.preferredLanguage = v4; this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const statement10 = statementAt(table, ["statements",0])
  const places11 = tableAt(table, []).places
  const guard12 = guardAt(table, ["statements",0], 0)
  const leaf13 = leafAt(table, ["statements",0], 0)
  const statement14 = statementAt(table, ["statements",2])
  const statement16 = statementAt(table, ["statements",3])
  const statement18 = statementAt(table, ["statements",4])
  const statement20 = statementAt(table, ["statements",5])
  const path21 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const Made22 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { if (v0 !== undefined) this.userId = v0; if (v1 !== undefined) this.firstName = v1; if (v2 !== undefined) this.lastName = v2; if (v3 !== undefined) this.emailAddress = v3; if (v4 !== undefined) this.language = v4 })
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
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
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
          if (k === "language") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "firstName") {
            a1 = wire[k]
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
            a5 = wire[k]
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
    let l8: Array<Draft> | undefined
    const s6 = undefined as string | undefined
    const s7 = s6 !== undefined ? "tenant" : undefined
    let open8: Draft | undefined
    if (s6 !== undefined) {
      const o8Record: Draft = { organization: { id: s6, kind: s7 } }
      open8 = o8Record
      l8 = [o8Record]
    }
    const s8 = l8
    if (a5 !== undefined) {
      const kept = keptOf(a5, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open8 === undefined) r = grafted(r, q)
      else open8.residue = { "netaxis/admin": q }
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
    const ownPart6 = r === undefined ? undefined : { "netaxis/admin": r }
    let own: Draft
    if (own_name !== undefined) {
      if (own_emailsList === undefined) {
        if (s5 === undefined) {
          if (s8 === undefined) {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, residue: ownPart6 }
            }
          } else {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, memberships: s8 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, memberships: s8, residue: ownPart6 }
            }
          }
        } else {
          if (s8 === undefined) {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5, residue: ownPart6 }
            }
          } else {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5, memberships: s8 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s5, memberships: s8, residue: ownPart6 }
            }
          }
        }
      } else {
        if (s5 === undefined) {
          if (s8 === undefined) {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, residue: ownPart6 }
            }
          } else {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s8 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, memberships: s8, residue: ownPart6 }
            }
          }
        } else {
          if (s8 === undefined) {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5, residue: ownPart6 }
            }
          } else {
            if (ownPart6 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5, memberships: s8 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s5, memberships: s8, residue: ownPart6 }
            }
          }
        }
      }
    } else {
      own = (own_emailsList === undefined ? (s5 === undefined ? (s8 === undefined ? new Made2({ provider, id: s0 }, s1, own_name, ownPart6) : new Made3({ provider, id: s0 }, s1, own_name, s8, ownPart6)) : (s8 === undefined ? new Made4({ provider, id: s0 }, s1, own_name, s5, ownPart6) : new Made5({ provider, id: s0 }, s1, own_name, s5, s8, ownPart6))) : (s5 === undefined ? (s8 === undefined ? new Made6({ provider, id: s0 }, s1, own_name, own_emailsList, ownPart6) : new Made7({ provider, id: s0 }, s1, own_name, own_emailsList, s8, ownPart6)) : (s8 === undefined ? new Made8({ provider, id: s0 }, s1, own_name, own_emailsList, s5, ownPart6) : new Made9({ provider, id: s0 }, s1, own_name, own_emailsList, s5, s8, ownPart6))))
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
      const raws = rawsFor(statement10, record, r, places11, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard12.is(g0)) {
        p0 = leaf13.print(g0)
      }
    }
    const x1Value = record.name
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.givenName
    let p1: unknown
    if (r !== undefined && (r.firstName !== undefined)) {
      const raws = rawsFor(statement14, record, r, places11, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = x1 === undefined ? undefined : x1.familyName
    let p2: unknown
    if (r !== undefined && (r.lastName !== undefined)) {
      const raws = rawsFor(statement16, record, r, places11, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement18, record, r, places11, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = record.preferredLanguage
    let p4: unknown
    if (r !== undefined && (r.language !== undefined)) {
      const raws = rawsFor(statement20, record, r, places11, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = leaf0.print(g4)
      }
    }
    const g5 = record.memberships
    const found = firstWith(g5, path21)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    if (m !== undefined) {
    } else {
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined ? new Made22(p0, p1, p2, p3, p4) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places11, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places11, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
