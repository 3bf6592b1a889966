/** The plan of scim/group, written by `npm run plans` from its table: not to be edited. */
import type { Json, UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Spelled } from '../../wire/plan/parts.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { isCanonical } from '../../Timestamp.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { absent } from '../../wire/residue.js'
import { guardAt, leafAt, listAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { branchAt, entryOfSystem, hasObject, listed, nodeAtPlace, placed, putAt, residueOf } from '../../wire/plan/print.js'
import { keptOf, planted, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { echoOf, hearing, isJson, isRecord, isTaken, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of scim/group. @category instances */
export const plan: PlanOf = (table, codec) => {
  const statement0 = statementAt(table, ["lists",0,"item","statements",1])
  const places1 = tableAt(table, ["lists",0,"item"]).places
  const hear2 = hearing(statement0, places1)
  const place3: Place = []
  const leaf4 = leafAt(table, ["statements",4], 0)
  const leaf5 = leafAt(table, ["statements",5], 0)
  const statement6 = statementAt(table, ["statements",6])
  const places7 = tableAt(table, []).places
  const place8: Place = ["meta"]
  const Made9 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.externalIds = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.timestamps = v4; if (v5 !== undefined) this.members = v5; if (v6 !== undefined) this.residue = v6 })
  const guard10 = guardAt(table, ["lists",0,"item","statements",1], 0)
  const leaf11 = leafAt(table, ["lists",0,"item","statements",1], 0)
  const leaf12 = leafAt(table, ["lists",0,"item","statements",1], 1)
  const statement13 = statementAt(table, ["lists",0,"item","statements",2])
  const statement15 = statementAt(table, ["statements",0])
  const statement17 = statementAt(table, ["statements",2])
  const statement19 = statementAt(table, ["statements",3])
  const statement21 = statementAt(table, ["statements",4])
  const statement22 = statementAt(table, ["statements",5])
  const place23: Place = ["members"]
  const list24 = listAt(table, ["lists",0])
  const decodeItem0 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      if (k === "value") {
        a0 = wire[k]
        continue
      }
      if (k === "type") {
        a1 = wire[k]
        continue
      }
      if (k === "display") {
        a2 = wire[k]
        continue
      }
      if (k === "$ref") {
        a3 = wire[k]
        continue
      }
      ;(u0 ??= []).push(k)
    }
    const s0 = "scim"
    let s1: unknown
    if (a0 !== undefined || a1 !== undefined) {
      if (a0 !== undefined && !isJson(a0, 4)) return undefined
      if (a1 !== undefined && !isJson(a1, 4)) return undefined
      const raws = [a0, a1]
      const heard = hear2(raws, false, wire)
      if (heard === undefined) return undefined
      s1 = heard.values[0]
      if (!heard.isPlain) r = plantedRaws(r, statement0, raws)
    }
    if (s1 === undefined) return undefined
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).display = a2
    }
    if (a3 !== undefined) {
      const kept = keptOf(a3, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).$ref = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place3, 4)
      if (swept === false) return undefined
      r = swept
    }
    const ownPart2 = r === undefined ? undefined : { "scim/group": r }
    let own: Draft
    if (s2 !== undefined && ownPart2 !== undefined) own = { subject: { provider: s0, id: s1 }, displayName: s2, residue: ownPart2 }
    else {
      own = { subject: { provider: s0, id: s1 } }
      if (s2 !== undefined) own.displayName = s2
      if (ownPart2 !== undefined) own.residue = ownPart2
    }
    return own
  }
  const decode = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a5: unknown
    let a6: unknown
    let w1: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 2: {
          if (k === "id") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "meta") {
            w1 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "schemas") {
            a5 = wire[k]
            continue
          }
          if (k === "members") {
            a6 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "externalId") {
            a1 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "displayName") {
            a2 = wire[k]
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
    let a3: unknown
    let a4: unknown
    let a7: unknown
    let a8: unknown
    let a9: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      switch (k.length) {
        case 7: {
          if (k === "created") {
            a3 = c1[k]
            continue
          }
          if (k === "version") {
            a9 = c1[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "location") {
            a8 = c1[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "lastModified") {
            a4 = c1[k]
            continue
          }
          if (k === "resourceType") {
            a7 = c1[k]
            continue
          }
          break
        }
      }
      ;(u1 ??= []).push(k)
    }
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).id = a0
    }
    if (s0 === undefined) return undefined
    const s1 = "group"
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s2 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).externalId = a1
    }
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s3 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).displayName = a2
    }
    let s4: unknown
    if (typeof a3 === 'string' && isCanonical(a3)) {
      s4 = a3
      b1 = true
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      const v = a3 === null ? undefined : leaf4.read(a3 as never)
      if (isRefusal(v)) return undefined
      s4 = v
      if (s4 !== undefined && equalsJson(a3, leaf4.print(s4))) {
        b1 = true
      } else {
        ;(((r ??= {}).meta ??= {}) as Tree).created = a3
      }
    }
    let s5: unknown
    if (typeof a4 === 'string' && isCanonical(a4)) {
      s5 = a4
      b1 = true
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      const v = a4 === null ? undefined : leaf5.read(a4 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (s5 !== undefined && equalsJson(a4, leaf5.print(s5))) {
        b1 = true
      } else {
        ;(((r ??= {}).meta ??= {}) as Tree).lastModified = a4
      }
    }
    if (a5 !== undefined && !isJson(a5, 2)) return undefined
    if (!isTaken(statement6, [a5])) return undefined
    const echostatements_6 = echoOf(statement6, [], places7)
    if (!equalsJson(a5, echostatements_6[0])) {
      ;(r ??= {}).schemas = a5 === undefined ? absent : a5
    }
    let l6: Array<Draft> | undefined
    if (a6 !== undefined) {
      if (Array.isArray(a6)) {
        l6 = []
        for (let index = 0; index < a6.length; index += 1) {
          const entry: unknown = a6[index]
          if (entry === null) {
            r = planted(r, ["members", String(index)], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l6.length === 0) l6 = [item]
          else l6.push(item)
        }
      } else if (a6 === null) {
        ;(r ??= {}).members = a6
      } else return undefined
    }
    const s6 = l6
    if (w1 === null) {
      ;(r ??= {}).meta = null
    } else if (c1 !== undefined) {
      if (a7 !== undefined) {
        const kept = keptOf(a7, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).meta ??= {}) as Tree).resourceType = kept
      }
      if (a8 !== undefined) {
        const kept = keptOf(a8, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).meta ??= {}) as Tree).location = kept
      }
      if (a9 !== undefined) {
        const kept = keptOf(a9, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).meta ??= {}) as Tree).version = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place8, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b1) {
        ;(r ??= {}).meta ??= {}
      }
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place3, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_externalIds0 = s2 === undefined ? undefined : { system: "legacy", id: s2 }
    const own_externalIdsList = own_externalIds0 === undefined ? undefined : [own_externalIds0]
    let own_timestamps: Draft | undefined
    if (s4 !== undefined && s5 !== undefined) own_timestamps = { createdAt: s4, updatedAt: s5 }
    else if (s4 !== undefined || s5 !== undefined) {
      own_timestamps = {  }
      if (s4 !== undefined) own_timestamps.createdAt = s4
      if (s5 !== undefined) own_timestamps.updatedAt = s5
    }
    const ownPart6 = r === undefined ? undefined : { "scim/group": r }
    const own = new Made9(s0, s1, own_externalIdsList, s3, own_timestamps, s6, ownPart6)
    return own
  }
  const encodeItem0 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const x0Value = record.subject
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    let p1: unknown
    if (r !== undefined && (r.value !== undefined || r.type !== undefined)) {
      const raws = rawsFor(statement0, record, r, places1, (place) => hasObject(r, place))
      p0 = raws[0]
      p1 = raws[1]
    } else {
      if (g0 !== undefined) {
        const now = [g0 !== undefined && guard10.is(g0) ? g0 : undefined]
        if (now.some((value) => value !== undefined)) {
          const printed = statement0.print(now)
          if (printed[0] !== undefined) p0 = leaf11.print(printed[0])
          if (printed[1] !== undefined) p1 = leaf12.print(printed[1])
        }
      }
    }
    const g1 = record.displayName
    let p2: unknown
    if (r !== undefined && (r.display !== undefined)) {
      const raws = rawsFor(statement13, record, r, places1, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p2 = g1 === '' ? undefined : g1
      }
    }
    const out: Wire = {}
    if (p0 !== undefined) out.value = p0 as Json
    if (p1 !== undefined) out.type = p1 as Json
    if (p2 !== undefined) out.display = p2 as Json
    if (r !== undefined) putBack({ wire: out }, r, places1, [], () => true)
    return out
  }
  const encode = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.id
    let p0: unknown
    if (r !== undefined && (r.id !== undefined)) {
      const raws = rawsFor(statement15, record, r, places7, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const x0List = record.externalIds
    const x0Value = Array.isArray(x0List) ? entryOfSystem(x0List, "legacy") : undefined
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g1 = x0 === undefined ? undefined : x0.id
    let p1: unknown
    if (r !== undefined && (r.externalId !== undefined)) {
      const raws = rawsFor(statement17, record, r, places7, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.name
    let p2: unknown
    if (r !== undefined && (r.displayName !== undefined)) {
      const raws = rawsFor(statement19, record, r, places7, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string' && g0 !== undefined) {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const x1Value = record.timestamps
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g3 = x1 === undefined ? undefined : x1.createdAt
    let p3: unknown
    const rKept2 = branchAt(r, place8)
    if (rKept2 === untaken) return undefined
    if (r !== undefined && (rKept2 !== undefined && rKept2.created !== undefined)) {
      const raws = rawsFor(statement21, record, r, places7, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string' && isCanonical(g3) && g0 !== undefined) {
        p3 = g3
      }
    }
    const g4 = x1 === undefined ? undefined : x1.updatedAt
    let p4: unknown
    if (r !== undefined && (rKept2 !== undefined && rKept2.lastModified !== undefined)) {
      const raws = rawsFor(statement22, record, r, places7, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string' && isCanonical(g4) && g0 !== undefined) {
        p4 = g4
      }
    }
    let p5: unknown
    {
      const raws = rawsFor(statement6, record, r, places7, (place) => hasObject(r, place))
      p5 = raws[0]
    }
    const out: Wire = {}
    let u1: Wire | undefined
    if (p0 !== undefined) out.id = p0 as Json
    if (p1 !== undefined) out.externalId = p1 as Json
    if (p2 !== undefined) out.displayName = p2 as Json
    if (p3 !== undefined) (u1 ??= placed(out, "meta")).created = p3 as Json
    if (p4 !== undefined) (u1 ??= placed(out, "meta")).lastModified = p4 as Json
    if (p5 !== undefined) out.schemas = p5 as Json
    const g5 = record.members
    const k6 = r === undefined ? undefined : nodeAtPlace(r, place23)
    if (Array.isArray(g5)) {
      const items = listed(g5, list24, encodeItem0, k6, codec)
      if (items === undefined) return undefined
      putAt(out, place23, items)
    } else if (k6 === null) {
      putAt(out, place23, k6)
    }
    if (r !== undefined) putBack({ wire: out }, r, places7, [], () => true)
    return out
  }
  return { decode, encode }
}
