/** The plan of axway/team, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson } from '../../Json.js'
import { isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../../wire/decode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { leafAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { isJson, isRecord, keptOf, makerOf, planted, plantedRaws, remembering, sizeOf, textsOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of axway/team. @category instances */
export const plan: PlanOf = (table) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",2], 0)
  const leaf1 = leafAt(table, ["lists",0,"item","statements",3], 0)
  const statement2 = statementAt(table, ["lists",0,"item","statements",3])
  const places3 = tableAt(table, ["lists",0,"item"]).places
  const place4: Place = []
  const every5 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ value: values[index] }); return list }
  const leaf6 = leafAt(table, ["statements",4], 0)
  const leaf7 = leafAt(table, ["statements",5], 0)
  const statement8 = statementAt(table, ["statements",6])
  const places9 = tableAt(table, []).places
  const memory10 = remembering(statement8, places9)
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.externalIds = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.timestamps = v4; if (v5 !== undefined) this.parent = v5; if (v6 !== undefined) this.members = v6; if (v7 !== undefined) this.residue = v7 })
  const decodeItem0 = (wire: UnknownObject): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let n0 = 0
    const a0 = wire.guid
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      n0 += 1
      s0 = a0
    } else if (a0 !== undefined) {
      n0 += 1
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).guid = a0
    }
    if (s0 === undefined) return undefined
    const s1 = "axway"
    const a1 = wire.roles
    let s2: ReadonlyArray<unknown> | undefined
    const t1 = textsOf(a1)
    if (t1 !== undefined) {
      n0 += 1
      s2 = t1
    } else if (a1 !== undefined) {
      n0 += 1
      if (!isJson(a1, 4)) return undefined
      const v = a1 === null ? undefined : leaf0.read(a1 as never)
      if (isRefusal(v)) return undefined
      s2 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s2 !== undefined && equalsJson(a1, leaf0.print(s2)))) {
        ;(r ??= {}).roles = a1
      }
    }
    const a2 = wire.type
    let s3: unknown
    if (a2 !== undefined) {
      n0 += 1
      if (!isJson(a2, 4)) return undefined
      const v = a2 === null ? undefined : leaf1.read(a2 as never)
      if (isRefusal(v)) return undefined
      s3 = v
      if (!(s3 !== undefined && equalsJson(a2, leaf1.print(s3)))) {
        ;(r ??= {}).type = ownCopy(statement2, a2)
      }
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places3, n0, place4, 4)
      if (swept === false) return undefined
      r = swept
    }
    const own_additionalRolesList = s2 === undefined ? undefined : every5(s2)
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
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let n0 = 0
    const a0 = wire.guid
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      n0 += 1
      s0 = a0
    } else if (a0 !== undefined) {
      n0 += 1
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).guid = a0
    }
    if (s0 === undefined) return undefined
    const s1 = "group"
    const a1 = wire._id
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s2 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {})._id = a1
    }
    const a2 = wire.name
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s3 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).name = a2
    }
    const a3 = wire.created
    let s4: unknown
    if (typeof a3 === 'string' && isCanonical(a3)) {
      n0 += 1
      s4 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      const v = a3 === null ? undefined : leaf6.read(a3 as never)
      if (isRefusal(v)) return undefined
      s4 = v
      if (!(s4 !== undefined && equalsJson(a3, leaf6.print(s4)))) {
        ;(r ??= {}).created = a3
      }
    }
    const a4 = wire.updated
    let s5: unknown
    if (typeof a4 === 'string' && isCanonical(a4)) {
      n0 += 1
      s5 = a4
    } else if (a4 !== undefined) {
      n0 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      const v = a4 === null ? undefined : leaf7.read(a4 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a4, leaf7.print(s5)))) {
        ;(r ??= {}).updated = a4
      }
    }
    const a5 = wire.org_guid
    let s6: unknown
    let s7: unknown
    if (a5 !== undefined) n0 += 1
    if (a5 !== undefined) {
      if (!isJson(a5, 2)) return undefined
      const heard = memory10(a5, wire)
      if (heard === undefined) return undefined
      s6 = heard.values[0]
      s7 = heard.values[1]
      if (!heard.isPlain) r = plantedRaws(r, statement8, [a5])
    }
    let l8: Array<Draft> | undefined
    const a6 = wire.users
    if (a6 !== undefined) {
      n0 += 1
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
          l8.push(item)
        }
      } else if (a6 === null) {
        ;(r ??= {}).users = a6
      } else return undefined
    }
    const s8 = l8
    const a7 = wire.created_by
    if (a7 !== undefined) {
      n0 += 1
      const kept = keptOf(a7, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).created_by = kept
    }
    const a8 = wire.default
    if (a8 !== undefined) {
      n0 += 1
      const kept = keptOf(a8, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).default = kept
    }
    const a9 = wire.desc
    if (a9 !== undefined) {
      n0 += 1
      const kept = keptOf(a9, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).desc = kept
    }
    const a10 = wire.tags
    if (a10 !== undefined) {
      n0 += 1
      const kept = keptOf(a10, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).tags = kept
    }
    const a11 = wire._central_migrated
    if (a11 !== undefined) {
      n0 += 1
      const kept = keptOf(a11, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._central_migrated = kept
    }
    const a12 = wire._default
    if (a12 !== undefined) {
      n0 += 1
      const kept = keptOf(a12, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._default = kept
    }
    const a13 = wire.apps
    if (a13 !== undefined) {
      n0 += 1
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).apps = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places9, n0, place4, 2)
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
    const own = new Made11(s0, s1, own_externalIdsList, s3, own_timestamps, own_parent, s8, r === undefined ? undefined : { "axway/team": r })
    return own
  }
  return { decode, encode: () => undefined }
}
