/** The plan of axway/team, written by `npm run plans` from its table: not to be edited. */
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
import { guardAt, leafAt, listAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { areTexts, entryOfSystem, everyAt, hasObject, listed, nodeAtPlace, putAt, residueOf } from '../../wire/plan/print.js'
import { keptOf, planted, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { areWords, isJson, isRecord, makerOf, remembering, untaken } from '../../wire/plan/parts.js'

/** The plan of axway/team. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",2], 0)
  const leaf1 = leafAt(table, ["lists",0,"item","statements",3], 0)
  const place2: Place = []
  const every3 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ value: values[index] }); return list }
  const leaf4 = leafAt(table, ["statements",4], 0)
  const leaf5 = leafAt(table, ["statements",5], 0)
  const statement6 = statementAt(table, ["statements",6])
  const places7 = tableAt(table, []).places
  const memory9 = remembering(statement6, places7)
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.externalIds = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.timestamps = v4; if (v5 !== undefined) this.parent = v5; if (v6 !== undefined) this.members = v6; if (v7 !== undefined) this.residue = v7 })
  const statement11 = statementAt(table, ["lists",0,"item","statements",0])
  const places12 = tableAt(table, ["lists",0,"item"]).places
  const guard13 = guardAt(table, ["lists",0,"item","statements",0], 0)
  const leaf14 = leafAt(table, ["lists",0,"item","statements",0], 0)
  const statement15 = statementAt(table, ["lists",0,"item","statements",2])
  const guard16 = guardAt(table, ["lists",0,"item","statements",2], 0)
  const statement17 = statementAt(table, ["lists",0,"item","statements",3])
  const guard18 = guardAt(table, ["lists",0,"item","statements",3], 0)
  const statement19 = statementAt(table, ["statements",0])
  const statement21 = statementAt(table, ["statements",2])
  const statement23 = statementAt(table, ["statements",3])
  const statement25 = statementAt(table, ["statements",4])
  const statement26 = statementAt(table, ["statements",5])
  const leaf27 = leafAt(table, ["statements",6], 0)
  const Made28 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { if (v0 !== undefined) this.guid = v0; if (v1 !== undefined) this._id = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.created = v3; if (v4 !== undefined) this.updated = v4; if (v5 !== undefined) this.org_guid = v5 })
  const place29: Place = ["users"]
  const list30 = listAt(table, ["lists",0])
  const decodeItem0 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      if (k === "guid") {
        a0 = wire[k]
        continue
      }
      if (k === "roles") {
        a1 = wire[k]
        continue
      }
      if (k === "type") {
        a2 = wire[k]
        continue
      }
      ;(u0 ??= []).push(k)
    }
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).guid = a0
    }
    if (s0 === undefined) return undefined
    const s1 = "axway"
    let s2: ReadonlyArray<unknown> | undefined
    if (areWords(a1)) {
      s2 = a1
    } else if (a1 !== undefined) {
      if (!isJson(a1, 4)) return undefined
      const v = a1 === null ? undefined : leaf0.read(a1 as never)
      if (isRefusal(v)) return undefined
      s2 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s2 !== undefined && equalsJson(a1, leaf0.print(s2)))) {
        ;(r ??= {}).roles = a1
      }
    }
    let s3: unknown
    const t2 = a2 === "user" ? "person" : a2 === "client" ? "service" : undefined
    if (t2 !== undefined) {
      s3 = t2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      const v = a2 === null ? undefined : leaf1.read(a2 as never)
      if (isRefusal(v)) return undefined
      s3 = v
      if (!(s3 !== undefined && equalsJson(a2, leaf1.print(s3)))) {
        ;(r ??= {}).type = a2
      }
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place2, 4)
      if (swept === false) return undefined
      r = swept
    }
    const own_additionalRolesList = s2 === undefined ? undefined : every3(s2)
    const ownPart3 = r === undefined ? undefined : { "axway/team": r }
    let own: Draft
    if (own_additionalRolesList !== undefined && s3 !== undefined && ownPart3 !== undefined) own = { subject: { id: s0, provider: s1 }, additionalRoles: own_additionalRolesList, kind: s3, residue: ownPart3 }
    else {
      own = { subject: { id: s0, provider: s1 } }
      if (own_additionalRolesList !== undefined) own.additionalRoles = own_additionalRolesList
      if (s3 !== undefined) own.kind = s3
      if (ownPart3 !== undefined) own.residue = ownPart3
    }
    return own
  }
  const decode = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && Reflect.getPrototypeOf(wire) === Object.prototype)) return undefined
    let r: Tree | undefined
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
          if (k === "_id") {
            a1 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "guid") {
            a0 = wire[k]
            continue
          }
          if (k === "name") {
            a2 = wire[k]
            continue
          }
          if (k === "desc") {
            a9 = wire[k]
            continue
          }
          if (k === "tags") {
            a10 = wire[k]
            continue
          }
          if (k === "apps") {
            a13 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "users") {
            a6 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "created") {
            a3 = wire[k]
            continue
          }
          if (k === "updated") {
            a4 = wire[k]
            continue
          }
          if (k === "default") {
            a8 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "org_guid") {
            a5 = wire[k]
            continue
          }
          if (k === "_default") {
            a12 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "created_by") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "_central_migrated") {
            a11 = wire[k]
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
      ;(r ??= {}).guid = a0
    }
    if (s0 === undefined) return undefined
    const s1 = "group"
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s2 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {})._id = a1
    }
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s3 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).name = a2
    }
    let s4: unknown
    if (typeof a3 === 'string' && isCanonical(a3)) {
      s4 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      const v = a3 === null ? undefined : leaf4.read(a3 as never)
      if (isRefusal(v)) return undefined
      s4 = v
      if (!(s4 !== undefined && equalsJson(a3, leaf4.print(s4)))) {
        ;(r ??= {}).created = a3
      }
    }
    let s5: unknown
    if (typeof a4 === 'string' && isCanonical(a4)) {
      s5 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      const v = a4 === null ? undefined : leaf5.read(a4 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a4, leaf5.print(s5)))) {
        ;(r ??= {}).updated = a4
      }
    }
    let s6: unknown
    let s7: unknown
    if (a5 !== undefined) {
      if (!isJson(a5, 2)) return undefined
      const heard = memory9(a5, wire)
      if (heard === undefined) return undefined
      s6 = heard.values[0]
      s7 = heard.values[1]
      if (!heard.isPlain) r = plantedRaws(r, statement6, [a5])
    }
    let l8: Array<Draft> | undefined
    if (a6 !== undefined) {
      if (Array.isArray(a6)) {
        l8 = []
        for (let index = 0; index < a6.length; index += 1) {
          const entry: unknown = a6[index]
          if (entry === null) {
            r = planted(r, ["users", String(index)], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l8.length === 0) l8 = [item]
          else l8.push(item)
        }
      } else if (a6 === null) {
        ;(r ??= {}).users = a6
      } else return undefined
    }
    const s8 = l8
    if (a7 !== undefined) {
      const kept = keptOf(a7, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).created_by = kept
    }
    if (a8 !== undefined) {
      const kept = keptOf(a8, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).default = kept
    }
    if (a9 !== undefined) {
      const kept = keptOf(a9, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).desc = kept
    }
    if (a10 !== undefined) {
      const kept = keptOf(a10, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).tags = kept
    }
    if (a11 !== undefined) {
      const kept = keptOf(a11, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._central_migrated = kept
    }
    if (a12 !== undefined) {
      const kept = keptOf(a12, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._default = kept
    }
    if (a13 !== undefined) {
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).apps = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place2, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_externalIds0 = s2 === undefined ? undefined : { system: "_id", id: s2 }
    const own_externalIdsList = own_externalIds0 === undefined ? undefined : [own_externalIds0]
    let own_timestamps: Draft | undefined
    if (s4 !== undefined && s5 !== undefined) own_timestamps = { createdAt: s4, updatedAt: s5 }
    else if (s4 !== undefined || s5 !== undefined) {
      own_timestamps = {  }
      if (s4 !== undefined) own_timestamps.createdAt = s4
      if (s5 !== undefined) own_timestamps.updatedAt = s5
    }
    const own_parent_externalIds0 = s7 === undefined ? undefined : { system: "guid", id: s7 }
    const own_parent_externalIdsList = own_parent_externalIds0 === undefined ? undefined : [own_parent_externalIds0]
    let own_parent: Draft | undefined
    if (s6 !== undefined && own_parent_externalIdsList !== undefined) own_parent = { id: s6, externalIds: own_parent_externalIdsList }
    else if (s6 !== undefined || own_parent_externalIdsList !== undefined) {
      own_parent = {  }
      if (s6 !== undefined) own_parent.id = s6
      if (own_parent_externalIdsList !== undefined) own_parent.externalIds = own_parent_externalIdsList
    }
    const ownPart7 = r === undefined ? undefined : { "axway/team": r }
    const own = new Made10(s0, s1, own_externalIdsList, s3, own_timestamps, own_parent, s8, ownPart7)
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
    if (r !== undefined && (r.guid !== undefined)) {
      const raws = rawsFor(statement11, record, r, places12, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard13.is(g0)) {
        p0 = leaf14.print(g0)
      }
    }
    const g1List = record.additionalRoles
    const g1 = Array.isArray(g1List) ? everyAt(g1List, "value") : undefined
    let p1: unknown
    if (r !== undefined && (r.roles !== undefined)) {
      const raws = rawsFor(statement15, record, r, places12, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (g1 !== undefined && (areTexts(g1) || guard16.is(g1))) {
        p1 = leaf0.print(g1)
      }
    }
    const g2 = record.kind
    let p2: unknown
    if (r !== undefined && (r.type !== undefined)) {
      const raws = rawsFor(statement17, record, r, places12, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (g2 !== undefined && guard18.is(g2)) {
        p2 = leaf1.print(g2)
      }
    }
    const out: Wire = {}
    if (p0 !== undefined) out.guid = p0 as Json
    if (p1 !== undefined) out.roles = p1 as Json
    if (p2 !== undefined) out.type = p2 as Json
    if (r !== undefined) putBack({ wire: out }, r, places12, [], () => true)
    return out
  }
  const encode = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.id
    let p0: unknown
    if (r !== undefined && (r.guid !== undefined)) {
      const raws = rawsFor(statement19, record, r, places7, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const x0List = record.externalIds
    const x0Value = Array.isArray(x0List) ? entryOfSystem(x0List, "_id") : undefined
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g1 = x0 === undefined ? undefined : x0.id
    let p1: unknown
    if (r !== undefined && (r._id !== undefined)) {
      const raws = rawsFor(statement21, record, r, places7, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.name
    let p2: unknown
    if (r !== undefined && (r.name !== undefined)) {
      const raws = rawsFor(statement23, record, r, places7, (place) => hasObject(r, place))
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
    if (r !== undefined && (r.created !== undefined)) {
      const raws = rawsFor(statement25, record, r, places7, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string' && isCanonical(g3) && g0 !== undefined) {
        p3 = g3
      }
    }
    const g4 = x1 === undefined ? undefined : x1.updatedAt
    let p4: unknown
    if (r !== undefined && (r.updated !== undefined)) {
      const raws = rawsFor(statement26, record, r, places7, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string' && isCanonical(g4) && g0 !== undefined) {
        p4 = g4
      }
    }
    const x2Value = record.parent
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g5 = x2 === undefined ? undefined : x2.id
    const x3List = x2 === undefined ? undefined : x2.externalIds
    const x3Value = Array.isArray(x3List) ? entryOfSystem(x3List, "guid") : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g6 = x3 === undefined ? undefined : x3.id
    let p5: unknown
    if (r !== undefined && (r.org_guid !== undefined)) {
      const raws = rawsFor(statement6, record, r, places7, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (g5 !== undefined || g6 !== undefined) {
        if (g0 !== undefined) {
          const now = [g5 !== undefined && typeof g5 === 'string' ? g5 : undefined, g6 !== undefined && typeof g6 === 'string' ? g6 : undefined]
          if (now.some((value) => value !== undefined)) {
            const printed = statement6.print(now)
            if (printed[0] !== undefined) p5 = leaf27.print(printed[0])
          }
        } else {
          const raws = rawsFor(statement6, record, r, places7, (place) => hasObject(r, place))
          p5 = raws[0]
        }
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined ? new Made28(p0, p1, p2, p3, p4, p5) : undefined
    const out = (made ?? {}) as Wire
    const g7 = record.members
    const k6 = r === undefined ? undefined : nodeAtPlace(r, place29)
    if (Array.isArray(g7)) {
      const items = listed(g7, list30, encodeItem0, k6, codec)
      if (items === undefined) return undefined
      putAt(out, place29, items)
    } else if (k6 === null) {
      putAt(out, place29, k6)
    }
    if (r !== undefined) putBack({ wire: out }, r, places7, [], () => true)
    return out
  }
  return { decode, encode }
}
