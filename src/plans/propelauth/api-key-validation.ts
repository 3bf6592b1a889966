/** The plan of propelauth/api-key-validation, written by `npm run plans` from its table: not to be edited. */
import type { Json, UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Spelled } from '../../wire/plan/parts.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { instantOfSeconds, isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../../wire/decode.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { absent } from '../../wire/residue.js'
import { guardAt, leafAt, listAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { areListed, areTexts, branchAt, entryOfSystem, everyAt, flavoursOf, hasObject, listedBeside, namedBy, nodeAtPlace, placed, primaryOf, putAt, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, planted, withUnknowns } from '../../wire/plan/residues.js'
import { settled } from '../../wire/plan/overlay.js'
import { areWords, isJson, isJsonObject, isRecord, makerOf, textsOf, untaken } from '../../wire/plan/parts.js'

/** The plan of propelauth/api-key-validation. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",4], 0)
  const statement1 = statementAt(table, ["lists",0,"item","statements",4])
  const leaf2 = leafAt(table, ["lists",0,"item","statements",6], 0)
  const leaf3 = leafAt(table, ["lists",0,"item","statements",7], 0)
  const leaf4 = leafAt(table, ["lists",0,"item","statements",8], 0)
  const leaf5 = leafAt(table, ["lists",0,"item","statements",9], 0)
  const statement6 = statementAt(table, ["lists",0,"item","statements",10])
  const place7: Place = []
  const Made8 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.slug = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.metadata = v5 })
  const every9 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ value: values[index] }); return list }
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.organization = v0; if (v1 !== undefined) this.role = v1; if (v2 !== undefined) this.additionalRoles = v2; if (v3 !== undefined) this.inheritedRoles = v3; if (v4 !== undefined) this.permissions = v4; if (v5 !== undefined) this.roleStructure = v5; if (v6 !== undefined) this.residue = v6 })
  const leaf11 = leafAt(table, ["statements",13], 0)
  const leaf12 = leafAt(table, ["statements",14], 0)
  const leaf13 = leafAt(table, ["statements",15], 0)
  const statement14 = statementAt(table, ["statements",15])
  const leaf15 = leafAt(table, ["statements",16], 0)
  const statement16 = statementAt(table, ["statements",16])
  const leaf17 = leafAt(table, ["lists",0,"open","table","statements",5], 0)
  const statement18 = statementAt(table, ["lists",0,"open","table","statements",5])
  const leaf19 = leafAt(table, ["lists",0,"open","table","statements",7], 0)
  const leaf20 = leafAt(table, ["lists",0,"open","table","statements",8], 0)
  const leaf21 = leafAt(table, ["lists",0,"open","table","statements",9], 0)
  const leaf22 = leafAt(table, ["lists",0,"open","table","statements",10], 0)
  const statement23 = statementAt(table, ["lists",0,"open","table","statements",11])
  const Made24 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.organization = v0; if (v1 !== undefined) this.role = v1; if (v2 !== undefined) this.additionalRoles = v2; if (v3 !== undefined) this.inheritedRoles = v3; if (v4 !== undefined) this.permissions = v4; if (v5 !== undefined) this.roleStructure = v5 })
  const list25 = listAt(table, ["lists",0])
  const place26: Place = ["user", "org_id_to_org_info"]
  const place27: Place = ["user_in_org"]
  const place28: Place = ["org"]
  const place29: Place = ["user"]
  const Made30 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.account = v3; if (v4 !== undefined) this.credentials = v4; if (v5 !== undefined) this.timestamps = v5; if (v6 !== undefined) this.attributes = v6; if (v7 !== undefined) this.metadata = v7; if (v8 !== undefined) this.session = v8; if (v9 !== undefined) this.memberships = v9; if (v10 !== undefined) this.residue = v10 })
  const Made31 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; this.photos = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made32 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made33 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made34 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made35 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made36 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; this.userName = v3; if (v4 !== undefined) this.name = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made37 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; this.userName = v3; if (v4 !== undefined) this.name = v4; this.photos = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.metadata = v10; if (v11 !== undefined) this.session = v11; if (v12 !== undefined) this.memberships = v12; if (v13 !== undefined) this.residue = v13 })
  const statement38 = statementAt(table, ["lists",0,"item","statements",1])
  const places39 = tableAt(table, ["lists",0,"item"]).places
  const statement41 = statementAt(table, ["lists",0,"item","statements",2])
  const statement43 = statementAt(table, ["lists",0,"item","statements",3])
  const statement45 = statementAt(table, ["lists",0,"item","statements",5])
  const statement47 = statementAt(table, ["lists",0,"item","statements",6])
  const guard48 = guardAt(table, ["lists",0,"item","statements",6], 0)
  const statement49 = statementAt(table, ["lists",0,"item","statements",7])
  const guard50 = guardAt(table, ["lists",0,"item","statements",7], 0)
  const statement51 = statementAt(table, ["lists",0,"item","statements",8])
  const guard52 = guardAt(table, ["lists",0,"item","statements",8], 0)
  const statement53 = statementAt(table, ["lists",0,"item","statements",9])
  const guard54 = guardAt(table, ["lists",0,"item","statements",9], 0)
  const Made56 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { if (v0 !== undefined) this.org_name = v0; if (v1 !== undefined) this.url_safe_org_name = v1; if (v2 !== undefined) this.legacy_org_id = v2; if (v3 !== undefined) this.org_metadata = v3; if (v4 !== undefined) this.user_role = v4; if (v5 !== undefined) this.additional_roles = v5; if (v6 !== undefined) this.inherited_user_roles_plus_current_role = v6; if (v7 !== undefined) this.user_permissions = v7; if (v8 !== undefined) this.org_role_structure = v8; if (v9 !== undefined) this.org_id = v9 })
  const statement57 = statementAt(table, ["statements",0])
  const places58 = tableAt(table, []).places
  const guard59 = guardAt(table, ["statements",0], 0)
  const leaf60 = leafAt(table, ["statements",0], 0)
  const leaf61 = leafAt(table, ["statements",0], 1)
  const statement62 = statementAt(table, ["statements",1])
  const statement64 = statementAt(table, ["statements",2])
  const statement66 = statementAt(table, ["statements",3])
  const statement68 = statementAt(table, ["statements",4])
  const statement70 = statementAt(table, ["statements",5])
  const statement72 = statementAt(table, ["statements",6])
  const statement74 = statementAt(table, ["statements",7])
  const statement75 = statementAt(table, ["statements",8])
  const statement76 = statementAt(table, ["statements",9])
  const statement77 = statementAt(table, ["statements",10])
  const statement78 = statementAt(table, ["statements",11])
  const statement79 = statementAt(table, ["statements",12])
  const statement80 = statementAt(table, ["statements",13])
  const statement81 = statementAt(table, ["statements",14])
  const guard82 = guardAt(table, ["statements",15], 0)
  const statement83 = statementAt(table, ["statements",17])
  const path84 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const statement85 = statementAt(table, ["lists",0,"open","table","statements",0])
  const statement87 = statementAt(table, ["lists",0,"open","table","statements",2])
  const statement89 = statementAt(table, ["lists",0,"open","table","statements",3])
  const statement91 = statementAt(table, ["lists",0,"open","table","statements",4])
  const statement93 = statementAt(table, ["lists",0,"open","table","statements",6])
  const statement95 = statementAt(table, ["lists",0,"open","table","statements",7])
  const guard96 = guardAt(table, ["lists",0,"open","table","statements",7], 0)
  const statement97 = statementAt(table, ["lists",0,"open","table","statements",8])
  const guard98 = guardAt(table, ["lists",0,"open","table","statements",8], 0)
  const statement99 = statementAt(table, ["lists",0,"open","table","statements",9])
  const guard100 = guardAt(table, ["lists",0,"open","table","statements",9], 0)
  const statement101 = statementAt(table, ["lists",0,"open","table","statements",10])
  const guard102 = guardAt(table, ["lists",0,"open","table","statements",10], 0)
  const decodeItem0 = (wire: UnknownObject, key: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
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
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 6: {
          if (k === "org_id") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "org_name") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "user_role") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "org_metadata") {
            a3 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "legacy_org_id") {
            a2 = wire[k]
            continue
          }
          break
        }
        case 16: {
          if (k === "additional_roles") {
            a5 = wire[k]
            continue
          }
          if (k === "user_permissions") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "url_safe_org_name") {
            a1 = wire[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "org_role_structure") {
            a8 = wire[k]
            continue
          }
          break
        }
        case 38: {
          if (k === "inherited_user_roles_plus_current_role") {
            a6 = wire[k]
            continue
          }
          break
        }
      }
      ;(u0 ??= []).push(k)
    }
    if (key === '') return undefined
    const s0 = key
    const s1 = "organization"
    let s2: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s2 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).org_name = a0
    }
    let s3: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s3 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).url_safe_org_name = a1
    }
    let s4: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s4 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).legacy_org_id = a2
    }
    let s5: unknown
    if (a3 !== undefined && a3 !== null && isJson(a3, 5)) {
      s5 = a3
    } else if (a3 !== undefined) {
      if (!isJson(a3, 5)) return undefined
      const v = a3 === null ? undefined : leaf0.read(a3 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a3, leaf0.print(s5)))) {
        ;(r ??= {}).org_metadata = a3 === null ? null : ownCopy(statement1, a3)
      }
    }
    let s6: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s6 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).user_role = a4
    }
    let s7: ReadonlyArray<unknown> | undefined
    if (areWords(a5)) {
      s7 = a5
    } else if (a5 !== undefined) {
      if (!isJson(a5, 5)) return undefined
      const v = a5 === null ? undefined : leaf2.read(a5 as never)
      if (isRefusal(v)) return undefined
      s7 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s7 !== undefined && equalsJson(a5, leaf2.print(s7)))) {
        ;(r ??= {}).additional_roles = a5
      }
    }
    let s8: ReadonlyArray<unknown> | undefined
    const t6 = textsOf(a6)
    if (t6 !== undefined) {
      s8 = t6
    } else if (a6 !== undefined) {
      if (!isJson(a6, 5)) return undefined
      const v = a6 === null ? undefined : leaf3.read(a6 as never)
      if (isRefusal(v)) return undefined
      s8 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s8 !== undefined && equalsJson(a6, leaf3.print(s8)))) {
        ;(r ??= {}).inherited_user_roles_plus_current_role = a6
      }
    }
    let s9: ReadonlyArray<unknown> | undefined
    const t7 = textsOf(a7)
    if (t7 !== undefined) {
      s9 = t7
    } else if (a7 !== undefined) {
      if (!isJson(a7, 5)) return undefined
      const v = a7 === null ? undefined : leaf4.read(a7 as never)
      if (isRefusal(v)) return undefined
      s9 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s9 !== undefined && equalsJson(a7, leaf4.print(s9)))) {
        ;(r ??= {}).user_permissions = a7
      }
    }
    let s10: unknown
    const t8 = a8 === "single_role_in_hierarchy" ? "single" : a8 === "multi_role" ? "multiple" : undefined
    if (t8 !== undefined) {
      s10 = t8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      const v = a8 === null ? undefined : leaf5.read(a8 as never)
      if (isRefusal(v)) return undefined
      s10 = v
      if (!(s10 !== undefined && equalsJson(a8, leaf5.print(s10)))) {
        ;(r ??= {}).org_role_structure = a8
      }
    }
    if (a9 !== s0) {
      if (a9 !== undefined && a9 !== null && typeof a9 !== 'string') return undefined
      ;(r ??= {}).org_id = a9 === undefined ? absent : a9
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place7, 5)
      if (swept === false) return undefined
      r = swept
    }
    const own_organization_externalIds0 = s4 === undefined ? undefined : { system: "legacy", id: s4 }
    const own_organization_externalIdsList = own_organization_externalIds0 === undefined ? undefined : [own_organization_externalIds0]
    const own_organization = new Made8(s0, s1, s2, s3, own_organization_externalIdsList, s5)
    const own_role = s6 === undefined ? undefined : { value: s6 }
    const own_additionalRolesList = s7 === undefined ? undefined : every9(s7)
    const ownPart6 = r === undefined ? undefined : { "propelauth/api-key-validation": { user: { org_id_to_org_info: r } } }
    const own = new Made10(own_organization, own_role, own_additionalRolesList, s8, s9, s10, ownPart6)
    return own
  }
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let a1: unknown
    let a30: unknown
    let a41: unknown
    let w1: unknown
    let w2: unknown
    let w3: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 3: {
          if (k === "org") {
            w3 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "user") {
            w1 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "org_id") {
            a30 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a1 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "metadata") {
            a41 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "user_in_org") {
            w2 = wire[k]
            continue
          }
          break
        }
      }
      ;(u0 ??= []).push(k)
    }
    const c1 = typeof w1 === 'object' && w1 !== null && Reflect.getPrototypeOf(w1) === Object.prototype ? (w1 as UnknownObject) : undefined
    if (c1 === undefined && w1 !== undefined && w1 !== null) return undefined
    let a0: unknown
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
    let a15: unknown
    let a16: unknown
    let a17: unknown
    let a18: unknown
    let a19: unknown
    let a40: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      switch (k.length) {
        case 5: {
          if (k === "email") {
            a3 = c1[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "locked") {
            a9 = c1[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a0 = c1[k]
            continue
          }
          if (k === "enabled") {
            a8 = c1[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a4 = c1[k]
            continue
          }
          if (k === "metadata") {
            a17 = c1[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "last_name") {
            a6 = c1[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a5 = c1[k]
            continue
          }
          if (k === "created_at") {
            a14 = c1[k]
            continue
          }
          if (k === "properties") {
            a16 = c1[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "picture_url") {
            a7 = c1[k]
            continue
          }
          if (k === "mfa_enabled") {
            a13 = c1[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "has_password") {
            a11 = c1[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "legacy_user_id") {
            a2 = c1[k]
            continue
          }
          if (k === "last_active_at") {
            a15 = c1[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "can_create_orgs") {
            a10 = c1[k]
            continue
          }
          if (k === "email_confirmed") {
            a18 = c1[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "org_id_to_org_info") {
            a19 = c1[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "impersonator_user_id") {
            a40 = c1[k]
            continue
          }
          break
        }
        case 24: {
          if (k === "update_password_required") {
            a12 = c1[k]
            continue
          }
          break
        }
      }
      ;(u1 ??= []).push(k)
    }
    let b2 = false
    const c2 = typeof w2 === 'object' && w2 !== null && (w2 as Spelled).__proto__ === Object.prototype ? (w2 as UnknownObject) : undefined
    if (c2 === undefined && w2 !== undefined && w2 !== null) return undefined
    let a20: unknown
    let a21: unknown
    let a22: unknown
    let a23: unknown
    let a24: unknown
    let a25: unknown
    let a26: unknown
    let a27: unknown
    let a28: unknown
    let a29: unknown
    let u2: Array<string> | undefined
    if (c2 !== undefined) for (const k in c2) {
      switch (k.length) {
        case 6: {
          if (k === "org_id") {
            a20 = c2[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "org_name") {
            a21 = c2[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "user_role") {
            a25 = c2[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "org_metadata") {
            a24 = c2[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "legacy_org_id") {
            a23 = c2[k]
            continue
          }
          break
        }
        case 16: {
          if (k === "additional_roles") {
            a26 = c2[k]
            continue
          }
          if (k === "user_permissions") {
            a28 = c2[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "url_safe_org_name") {
            a22 = c2[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "org_role_structure") {
            a29 = c2[k]
            continue
          }
          break
        }
        case 38: {
          if (k === "inherited_user_roles_plus_current_role") {
            a27 = c2[k]
            continue
          }
          break
        }
      }
      ;(u2 ??= []).push(k)
    }
    let b3 = false
    const c3 = typeof w3 === 'object' && w3 !== null && (w3 as Spelled).__proto__ === Object.prototype ? (w3 as UnknownObject) : undefined
    if (c3 === undefined && w3 !== undefined && w3 !== null) return undefined
    let a31: unknown
    let a32: unknown
    let a33: unknown
    let a34: unknown
    let a35: unknown
    let a36: unknown
    let a37: unknown
    let a38: unknown
    let a39: unknown
    let u3: Array<string> | undefined
    if (c3 !== undefined) for (const k in c3) {
      switch (k.length) {
        case 6: {
          if (k === "org_id") {
            a31 = c3[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "org_name") {
            a32 = c3[k]
            continue
          }
          if (k === "metadata") {
            a34 = c3[k]
            continue
          }
          if (k === "isolated") {
            a39 = c3[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "max_users") {
            a37 = c3[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "legacy_org_id") {
            a33 = c3[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "can_setup_saml") {
            a35 = c3[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "is_saml_configured") {
            a36 = c3[k]
            continue
          }
          break
        }
        case 24: {
          if (k === "custom_role_mapping_name") {
            a38 = c3[k]
            continue
          }
          break
        }
      }
      ;(u3 ??= []).push(k)
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
      if (s0 !== undefined && ((c1 !== undefined && a0 === s0 && a1 === undefined) || (!(c1 !== undefined) && a1 === s0 && a0 === undefined))) {
      } else {
        if (a0 !== undefined) {
          ;(((r ??= {}).user ??= {}) as Tree).user_id = a0
        }
        if (a1 !== undefined) {
          ;(r ??= {}).user_id = a1
        }
      }
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s1 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).legacy_user_id = a2
    }
    let s2: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s2 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).email = a3
    }
    let s3: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s3 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).username = a4
    }
    let s4: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s4 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).first_name = a5
    }
    let s5: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s5 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).last_name = a6
    }
    let s6: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s6 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).picture_url = a7
    }
    let s7: boolean | undefined
    if (typeof a8 === 'boolean') {
      s7 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).enabled = a8
    }
    let s8: boolean | undefined
    if (typeof a9 === 'boolean') {
      s8 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).locked = a9
    }
    let s9: boolean | undefined
    if (typeof a10 === 'boolean') {
      s9 = a10
    } else if (a10 !== undefined) {
      if (a10 !== null && !(typeof a10 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).can_create_orgs = a10
    }
    let s10: boolean | undefined
    if (typeof a11 === 'boolean') {
      s10 = a11
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).has_password = a11
    }
    let s11: boolean | undefined
    if (typeof a12 === 'boolean') {
      s11 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).update_password_required = a12
    }
    let s12: boolean | undefined
    if (typeof a13 === 'boolean') {
      s12 = a13
    } else if (a13 !== undefined) {
      if (a13 !== null && !(typeof a13 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).mfa_enabled = a13
    }
    let s13: unknown
    const t14 = typeof a14 === 'number' ? instantOfSeconds(a14) : undefined
    if (t14 !== undefined) {
      s13 = t14
    } else if (a14 !== undefined) {
      if (a14 !== null && !((typeof a14 === 'number' && Number.isFinite(a14)))) return undefined
      const v = a14 === null ? undefined : leaf11.read(a14 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (!(s13 !== undefined && equalsJson(a14, leaf11.print(s13)))) {
        ;(((r ??= {}).user ??= {}) as Tree).created_at = a14
      }
    }
    let s14: unknown
    const t15 = typeof a15 === 'number' ? instantOfSeconds(a15) : undefined
    if (t15 !== undefined) {
      s14 = t15
    } else if (a15 !== undefined) {
      if (a15 !== null && !((typeof a15 === 'number' && Number.isFinite(a15)))) return undefined
      const v = a15 === null ? undefined : leaf12.read(a15 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (!(s14 !== undefined && equalsJson(a15, leaf12.print(s14)))) {
        ;(((r ??= {}).user ??= {}) as Tree).last_active_at = a15
      }
    }
    let s15: unknown
    if (isJsonObject(a16, 3)) {
      s15 = a16
    } else if (a16 !== undefined) {
      if (!isJson(a16, 3)) return undefined
      const v = a16 === null ? undefined : leaf13.read(a16 as never)
      if (isRefusal(v)) return undefined
      s15 = v
      if (!(s15 !== undefined && equalsJson(a16, leaf13.print(s15)))) {
        ;(((r ??= {}).user ??= {}) as Tree).properties = a16 === null ? null : ownCopy(statement14, a16)
      }
    }
    let s16: unknown
    if (a17 !== undefined && a17 !== null && isJson(a17, 3)) {
      s16 = a17
    } else if (a17 !== undefined) {
      if (!isJson(a17, 3)) return undefined
      const v = a17 === null ? undefined : leaf15.read(a17 as never)
      if (isRefusal(v)) return undefined
      s16 = v
      if (!(s16 !== undefined && equalsJson(a17, leaf15.print(s16)))) {
        ;(((r ??= {}).user ??= {}) as Tree).metadata = a17 === null ? null : ownCopy(statement16, a17)
      }
    }
    let s17: boolean | undefined
    if (typeof a18 === 'boolean' && s2 !== undefined) {
      s17 = a18
    } else if (a18 !== undefined) {
      if (a18 !== null && !(typeof a18 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).email_confirmed = a18
    }
    let l30: Array<Draft> | undefined
    const wires30: Array<UnknownObject> = []
    if (a19 !== undefined) {
      if (isRecord(a19)) {
        l30 = []
        for (const key in a19) {
          const entry = a19[key]
          if (entry === undefined) continue
          if (entry === null) {
            r = planted(r, ["user", "org_id_to_org_info", key], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject, key)
          if (item === undefined) return undefined
          if (l30.length === 0) l30 = [item]
          else l30.push(item)
          wires30.push(entry as UnknownObject)
        }
      } else if (a19 === null) {
        ;(((r ??= {}).user ??= {}) as Tree).org_id_to_org_info = a19
      } else return undefined
    }
    let s18: string | undefined
    if (typeof a20 === 'string' && a20 !== '') {
      s18 = a20
      b2 = true
    } else if (a20 !== undefined) {
      if (a20 !== null && !(typeof a20 === 'string')) return undefined
      ;(((q ??= {}).user_in_org ??= {}) as Tree).org_id = a20
    }
    const s19 = s18 !== undefined ? "organization" : undefined
    let s20: string | undefined
    if (typeof a21 === 'string' && a21 !== '' && s18 !== undefined) {
      s20 = a21
      b2 = true
    } else if (a21 !== undefined) {
      if (a21 !== null && !(typeof a21 === 'string')) return undefined
      ;(((q ??= {}).user_in_org ??= {}) as Tree).org_name = a21
    }
    let s21: string | undefined
    if (typeof a22 === 'string' && a22 !== '' && s18 !== undefined) {
      s21 = a22
      b2 = true
    } else if (a22 !== undefined) {
      if (a22 !== null && !(typeof a22 === 'string')) return undefined
      ;(((q ??= {}).user_in_org ??= {}) as Tree).url_safe_org_name = a22
    }
    let s22: string | undefined
    if (typeof a23 === 'string' && a23 !== '' && s18 !== undefined) {
      s22 = a23
      b2 = true
    } else if (a23 !== undefined) {
      if (a23 !== null && !(typeof a23 === 'string')) return undefined
      ;(((q ??= {}).user_in_org ??= {}) as Tree).legacy_org_id = a23
    }
    let s23: unknown
    if (a24 !== undefined && a24 !== null && isJson(a24, 3) && s18 !== undefined) {
      s23 = a24
      b2 = true
    } else if (a24 !== undefined) {
      if (!isJson(a24, 3)) return undefined
      const v = a24 === null ? undefined : leaf17.read(a24 as never)
      if (isRefusal(v)) return undefined
      s23 = s18 !== undefined ? v : undefined
      if (s23 !== undefined && equalsJson(a24, leaf17.print(s23))) {
        b2 = true
      } else {
        ;(((q ??= {}).user_in_org ??= {}) as Tree).org_metadata = a24 === null ? null : ownCopy(statement18, a24)
      }
    }
    let s24: string | undefined
    if (typeof a25 === 'string' && a25 !== '' && s18 !== undefined) {
      s24 = a25
      b2 = true
    } else if (a25 !== undefined) {
      if (a25 !== null && !(typeof a25 === 'string')) return undefined
      ;(((q ??= {}).user_in_org ??= {}) as Tree).user_role = a25
    }
    let s25: ReadonlyArray<unknown> | undefined
    if (areWords(a26) && s18 !== undefined) {
      s25 = a26
      b2 = true
    } else if (a26 !== undefined) {
      if (!isJson(a26, 3)) return undefined
      const v = a26 === null ? undefined : leaf19.read(a26 as never)
      if (isRefusal(v)) return undefined
      s25 = (s18 !== undefined ? v : undefined) as ReadonlyArray<unknown> | undefined
      if (s25 !== undefined && equalsJson(a26, leaf19.print(s25))) {
        b2 = true
      } else {
        ;(((q ??= {}).user_in_org ??= {}) as Tree).additional_roles = a26
      }
    }
    let s26: ReadonlyArray<unknown> | undefined
    const t27 = textsOf(a27)
    if (t27 !== undefined && s18 !== undefined) {
      s26 = t27
      b2 = true
    } else if (a27 !== undefined) {
      if (!isJson(a27, 3)) return undefined
      const v = a27 === null ? undefined : leaf20.read(a27 as never)
      if (isRefusal(v)) return undefined
      s26 = (s18 !== undefined ? v : undefined) as ReadonlyArray<unknown> | undefined
      if (s26 !== undefined && equalsJson(a27, leaf20.print(s26))) {
        b2 = true
      } else {
        ;(((q ??= {}).user_in_org ??= {}) as Tree).inherited_user_roles_plus_current_role = a27
      }
    }
    let s27: ReadonlyArray<unknown> | undefined
    const t28 = textsOf(a28)
    if (t28 !== undefined && s18 !== undefined) {
      s27 = t28
      b2 = true
    } else if (a28 !== undefined) {
      if (!isJson(a28, 3)) return undefined
      const v = a28 === null ? undefined : leaf21.read(a28 as never)
      if (isRefusal(v)) return undefined
      s27 = (s18 !== undefined ? v : undefined) as ReadonlyArray<unknown> | undefined
      if (s27 !== undefined && equalsJson(a28, leaf21.print(s27))) {
        b2 = true
      } else {
        ;(((q ??= {}).user_in_org ??= {}) as Tree).user_permissions = a28
      }
    }
    let s28: unknown
    const t29 = a29 === "single_role_in_hierarchy" ? "single" : a29 === "multi_role" ? "multiple" : undefined
    if (t29 !== undefined && s18 !== undefined) {
      s28 = t29
      b2 = true
    } else if (a29 !== undefined) {
      if (a29 !== null && !(typeof a29 === 'string')) return undefined
      const v = a29 === null ? undefined : leaf22.read(a29 as never)
      if (isRefusal(v)) return undefined
      s28 = s18 !== undefined ? v : undefined
      if (s28 !== undefined && equalsJson(a29, leaf22.print(s28))) {
        b2 = true
      } else {
        ;(((q ??= {}).user_in_org ??= {}) as Tree).org_role_structure = a29
      }
    }
    if (a30 !== s18) {
      if (a30 !== undefined && a30 !== null && typeof a30 !== 'string') return undefined
      ;(q ??= {}).org_id = a30 === undefined ? absent : a30
    }
    const s29 = s18
    let open30: Draft | undefined
    if (s18 !== undefined) {
      const o30_organization_externalIds0 = s22 === undefined ? undefined : { system: "legacy", id: s22 }
      const o30_organization_externalIdsList = o30_organization_externalIds0 === undefined ? undefined : [o30_organization_externalIds0]
      const o30_organization = new Made8(s18, s19, s20, s21, o30_organization_externalIdsList, s23)
      const o30_role = s24 === undefined ? undefined : { value: s24 }
      const o30_additionalRolesList = s25 === undefined ? undefined : every9(s25)
      const o30 = new Made24(o30_organization, o30_role, o30_additionalRolesList, s26, s27, s28)
      open30 = o30
      if (l30 === undefined) l30 = [o30]
      else {
        const settling = settled(list25, codec, o30, l30, wires30, q)
        q = settling.residue
        l30 = settling.records
        r = planted(r, place26, {})
      }
    }
    const s30 = l30
    if (w2 === null) {
      ;(q ??= {}).user_in_org = null
    } else if (c2 !== undefined) {
      if (u2 !== undefined) {
        const swept = withUnknowns(q, c2, u2, place27, 3)
        if (swept === false) return undefined
        q = swept
      }
      if (!b2) {
        ;(q ??= {}).user_in_org ??= {}
      }
    }
    if (w3 === null) {
      ;(q ??= {}).org = null
    } else if (c3 !== undefined) {
      if (a31 !== undefined) {
        const kept = keptOf(a31, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).org_id = kept
      }
      if (a32 !== undefined) {
        const kept = keptOf(a32, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).org_name = kept
      }
      if (a33 !== undefined) {
        const kept = keptOf(a33, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).legacy_org_id = kept
      }
      if (a34 !== undefined) {
        const kept = keptOf(a34, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).metadata = kept
      }
      if (a35 !== undefined) {
        const kept = keptOf(a35, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).can_setup_saml = kept
      }
      if (a36 !== undefined) {
        const kept = keptOf(a36, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).is_saml_configured = kept
      }
      if (a37 !== undefined) {
        const kept = keptOf(a37, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).max_users = kept
      }
      if (a38 !== undefined) {
        const kept = keptOf(a38, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).custom_role_mapping_name = kept
      }
      if (a39 !== undefined) {
        const kept = keptOf(a39, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).isolated = kept
      }
      if (u3 !== undefined) {
        const swept = withUnknowns(q, c3, u3, place28, 3)
        if (swept === false) return undefined
        q = swept
      }
      if (!b3) {
        ;(q ??= {}).org ??= {}
      }
    }
    if (w1 === null) {
      ;(r ??= {}).user = null
    } else if (c1 !== undefined) {
      if (a40 !== undefined) {
        const kept = keptOf(a40, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).impersonator_user_id = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place29, 3)
        if (swept === false) return undefined
        r = swept
      }
      ;(r ??= {}).user ??= {}
    }
    if (a41 !== undefined) {
      const kept = keptOf(a41, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).metadata = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place7, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open30 === undefined) r = grafted(r, q)
      else open30.residue = { "propelauth/api-key-validation": q }
    }
    const own_externalIds0 = s1 === undefined ? undefined : { system: "legacy", id: s1 }
    const own_externalIdsList = own_externalIds0 === undefined ? undefined : [own_externalIds0]
    let own_emails0: Draft | undefined
    if (s2 !== undefined && s17 !== undefined) own_emails0 = { primary: true, value: s2, verified: s17 }
    else if (s2 !== undefined || s17 !== undefined) {
      own_emails0 = { primary: true }
      if (s2 !== undefined) own_emails0.value = s2
      if (s17 !== undefined) own_emails0.verified = s17
    }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    let own_name: Draft | undefined
    if (s4 !== undefined && s5 !== undefined) own_name = { givenName: s4, familyName: s5 }
    else if (s4 !== undefined || s5 !== undefined) {
      own_name = {  }
      if (s4 !== undefined) own_name.givenName = s4
      if (s5 !== undefined) own_name.familyName = s5
    }
    const own_photos0 = s6 === undefined ? undefined : { primary: true, value: s6 }
    const own_photosList = own_photos0 === undefined ? undefined : [own_photos0]
    let own_account: Draft | undefined
    if (s7 !== undefined && s8 !== undefined && s9 !== undefined) own_account = { enabled: s7, locked: s8, canCreateOrganizations: s9 }
    else if (s7 !== undefined || s8 !== undefined || s9 !== undefined) {
      own_account = {  }
      if (s7 !== undefined) own_account.enabled = s7
      if (s8 !== undefined) own_account.locked = s8
      if (s9 !== undefined) own_account.canCreateOrganizations = s9
    }
    let own_credentials_password: Draft | undefined
    if (s10 !== undefined && s11 !== undefined) own_credentials_password = { set: s10, changeRequired: s11 }
    else if (s10 !== undefined || s11 !== undefined) {
      own_credentials_password = {  }
      if (s10 !== undefined) own_credentials_password.set = s10
      if (s11 !== undefined) own_credentials_password.changeRequired = s11
    }
    const own_credentials_mfa = s12 === undefined ? undefined : { enabled: s12 }
    let own_credentials: Draft | undefined
    if (own_credentials_password !== undefined && own_credentials_mfa !== undefined) own_credentials = { password: own_credentials_password, mfa: own_credentials_mfa }
    else if (own_credentials_password !== undefined || own_credentials_mfa !== undefined) {
      own_credentials = {  }
      if (own_credentials_password !== undefined) own_credentials.password = own_credentials_password
      if (own_credentials_mfa !== undefined) own_credentials.mfa = own_credentials_mfa
    }
    let own_timestamps: Draft | undefined
    if (s13 !== undefined && s14 !== undefined) own_timestamps = { createdAt: s13, lastActiveAt: s14 }
    else if (s13 !== undefined || s14 !== undefined) {
      own_timestamps = {  }
      if (s13 !== undefined) own_timestamps.createdAt = s13
      if (s14 !== undefined) own_timestamps.lastActiveAt = s14
    }
    const own_session = s29 === undefined ? undefined : { activeOrganization: s29 }
    const ownPart13 = r === undefined ? undefined : { "propelauth/api-key-validation": r }
    let own: Draft
    if (own_emailsList !== undefined && own_name !== undefined && own_account !== undefined && own_credentials !== undefined && own_timestamps !== undefined && s15 !== undefined && own_session !== undefined && s30 !== undefined) {
      if (own_externalIdsList === undefined) {
        if (s3 === undefined) {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          }
        }
      } else {
        if (s3 === undefined) {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s30, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s30, residue: ownPart13 }
              }
            }
          }
        }
      }
    } else {
      own = (own_externalIdsList === undefined ? (s3 === undefined ? (own_photosList === undefined ? new Made30({ provider, id: s0 }, own_emailsList, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13) : new Made31({ provider, id: s0 }, own_emailsList, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13)) : (own_photosList === undefined ? new Made32({ provider, id: s0 }, own_emailsList, s3, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13) : new Made33({ provider, id: s0 }, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13))) : (s3 === undefined ? (own_photosList === undefined ? new Made34({ provider, id: s0 }, own_externalIdsList, own_emailsList, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13) : new Made35({ provider, id: s0 }, own_externalIdsList, own_emailsList, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13)) : (own_photosList === undefined ? new Made36({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13) : new Made37({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s30, ownPart13))))
    }
    return own
  }
  const encodeItem0 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec, place26)
    if (r === untaken) return undefined
    const x0Value = record.organization
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.name
    const g1 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    if (r !== undefined && (r.org_name !== undefined)) {
      const raws = rawsFor(statement38, record, r, places39, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string' && g1 !== undefined) {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g2 = x0 === undefined ? undefined : x0.slug
    let p1: unknown
    if (r !== undefined && (r.url_safe_org_name !== undefined)) {
      const raws = rawsFor(statement41, record, r, places39, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g2 === 'string' && g1 !== undefined) {
        p1 = g2 === '' ? undefined : g2
      }
    }
    const x1List = x0 === undefined ? undefined : x0.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "legacy") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g3 = x1 === undefined ? undefined : x1.id
    let p2: unknown
    if (r !== undefined && (r.legacy_org_id !== undefined)) {
      const raws = rawsFor(statement43, record, r, places39, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g3 === 'string' && g1 !== undefined) {
        p2 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x0 === undefined ? undefined : x0.metadata
    let p3: unknown
    if (r !== undefined && (r.org_metadata !== undefined)) {
      const raws = rawsFor(statement1, record, r, places39, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (g4 !== undefined && g1 !== undefined) {
        p3 = g4
      }
    }
    const x2Value = record.role
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g5 = x2 === undefined ? undefined : x2.value
    let p4: unknown
    if (r !== undefined && (r.user_role !== undefined)) {
      const raws = rawsFor(statement45, record, r, places39, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g5 === 'string' && g1 !== undefined) {
        p4 = g5 === '' ? undefined : g5
      }
    }
    const g6List = record.additionalRoles
    const g6 = Array.isArray(g6List) ? everyAt(g6List, "value") : undefined
    let p5: unknown
    if (r !== undefined && (r.additional_roles !== undefined)) {
      const raws = rawsFor(statement47, record, r, places39, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (g6 !== undefined && (areTexts(g6) || guard48.is(g6)) && g1 !== undefined) {
        p5 = leaf2.print(g6)
      }
    }
    const g7 = record.inheritedRoles
    let p6: unknown
    if (r !== undefined && (r.inherited_user_roles_plus_current_role !== undefined)) {
      const raws = rawsFor(statement49, record, r, places39, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (g7 !== undefined && (areTexts(g7) || guard50.is(g7)) && g1 !== undefined) {
        p6 = leaf3.print(g7)
      }
    }
    const g8 = record.permissions
    let p7: unknown
    if (r !== undefined && (r.user_permissions !== undefined)) {
      const raws = rawsFor(statement51, record, r, places39, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (g8 !== undefined && (areTexts(g8) || guard52.is(g8)) && g1 !== undefined) {
        p7 = leaf4.print(g8)
      }
    }
    const g9 = record.roleStructure
    let p8: unknown
    if (r !== undefined && (r.org_role_structure !== undefined)) {
      const raws = rawsFor(statement53, record, r, places39, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (g9 !== undefined && guard54.is(g9) && g1 !== undefined) {
        p8 = leaf5.print(g9)
      }
    }
    let p9: unknown
    if (r !== undefined && (r.org_id !== undefined)) {
      const raws = rawsFor(statement6, record, r, places39, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p9 = g1 === '' ? undefined : g1
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined ? new Made56(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places39, [], () => true)
    return out
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
    const rKept1 = branchAt(r, place29)
    if (rKept1 === untaken) return undefined
    if (r !== undefined && (rKept1 !== undefined && rKept1.user_id !== undefined || r.user_id !== undefined)) {
      const raws = rawsFor(statement57, record, r, places58, (place) => hasObject(r, place))
      p0 = raws[0]
      p1 = raws[1]
    } else {
      if (g0 !== undefined && guard59.is(g0)) {
        if (rKept1 !== undefined) p0 = leaf60.print(g0)
        else p1 = leaf61.print(g0)
      }
    }
    const x2List = record.externalIds
    const x2Value = Array.isArray(x2List) ? entryOfSystem(x2List, "legacy") : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g1 = x2 === undefined ? undefined : x2.id
    let p2: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.legacy_user_id !== undefined)) {
      const raws = rawsFor(statement62, record, r, places58, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        if (rKept1 !== undefined) p2 = g1 === '' ? undefined : g1
      }
    }
    const x3List = record.emails
    const x3Value = Array.isArray(x3List) ? primaryOf(x3List) : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g2 = x3 === undefined ? undefined : x3.value
    let p3: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.email !== undefined)) {
      const raws = rawsFor(statement64, record, r, places58, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        if (rKept1 !== undefined) p3 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.userName
    let p4: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.username !== undefined)) {
      const raws = rawsFor(statement66, record, r, places58, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        if (rKept1 !== undefined) p4 = g3 === '' ? undefined : g3
      }
    }
    const x4Value = record.name
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g4 = x4 === undefined ? undefined : x4.givenName
    let p5: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.first_name !== undefined)) {
      const raws = rawsFor(statement68, record, r, places58, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        if (rKept1 !== undefined) p5 = g4 === '' ? undefined : g4
      }
    }
    const g5 = x4 === undefined ? undefined : x4.familyName
    let p6: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.last_name !== undefined)) {
      const raws = rawsFor(statement70, record, r, places58, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        if (rKept1 !== undefined) p6 = g5 === '' ? undefined : g5
      }
    }
    const x5List = record.photos
    const x5Value = Array.isArray(x5List) ? primaryOf(x5List) : undefined
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g6 = x5 === undefined ? undefined : x5.value
    let p7: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.picture_url !== undefined)) {
      const raws = rawsFor(statement72, record, r, places58, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        if (rKept1 !== undefined) p7 = g6 === '' ? undefined : g6
      }
    }
    const x6Value = record.account
    const x6 = isRecord(x6Value) ? x6Value : undefined
    if (x6 === undefined && isObject(x6Value)) return undefined
    const g7 = x6 === undefined ? undefined : x6.enabled
    let p8: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.enabled !== undefined)) {
      const raws = rawsFor(statement74, record, r, places58, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g7 === 'boolean') {
        if (rKept1 !== undefined) p8 = g7
      }
    }
    const g8 = x6 === undefined ? undefined : x6.locked
    let p9: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.locked !== undefined)) {
      const raws = rawsFor(statement75, record, r, places58, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g8 === 'boolean') {
        if (rKept1 !== undefined) p9 = g8
      }
    }
    const g9 = x6 === undefined ? undefined : x6.canCreateOrganizations
    let p10: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.can_create_orgs !== undefined)) {
      const raws = rawsFor(statement76, record, r, places58, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (typeof g9 === 'boolean') {
        if (rKept1 !== undefined) p10 = g9
      }
    }
    const x7Value = record.credentials
    const x7 = isRecord(x7Value) ? x7Value : undefined
    if (x7 === undefined && isObject(x7Value)) return undefined
    const x8Value = x7 === undefined ? undefined : x7.password
    const x8 = isRecord(x8Value) ? x8Value : undefined
    if (x8 === undefined && isObject(x8Value)) return undefined
    const g10 = x8 === undefined ? undefined : x8.set
    let p11: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.has_password !== undefined)) {
      const raws = rawsFor(statement77, record, r, places58, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g10 === 'boolean') {
        if (rKept1 !== undefined) p11 = g10
      }
    }
    const g11 = x8 === undefined ? undefined : x8.changeRequired
    let p12: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.update_password_required !== undefined)) {
      const raws = rawsFor(statement78, record, r, places58, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g11 === 'boolean') {
        if (rKept1 !== undefined) p12 = g11
      }
    }
    const x9Value = x7 === undefined ? undefined : x7.mfa
    const x9 = isRecord(x9Value) ? x9Value : undefined
    if (x9 === undefined && isObject(x9Value)) return undefined
    const g12 = x9 === undefined ? undefined : x9.enabled
    let p13: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.mfa_enabled !== undefined)) {
      const raws = rawsFor(statement79, record, r, places58, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g12 === 'boolean') {
        if (rKept1 !== undefined) p13 = g12
      }
    }
    const x10Value = record.timestamps
    const x10 = isRecord(x10Value) ? x10Value : undefined
    if (x10 === undefined && isObject(x10Value)) return undefined
    const g13 = x10 === undefined ? undefined : x10.createdAt
    let p14: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.created_at !== undefined)) {
      const raws = rawsFor(statement80, record, r, places58, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g13 === 'string' && isCanonical(g13)) {
        if (rKept1 !== undefined) p14 = leaf11.print(g13)
      }
    }
    const g14 = x10 === undefined ? undefined : x10.lastActiveAt
    let p15: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.last_active_at !== undefined)) {
      const raws = rawsFor(statement81, record, r, places58, (place) => hasObject(r, place))
      p15 = raws[0]
    } else {
      if (typeof g14 === 'string' && isCanonical(g14)) {
        if (rKept1 !== undefined) p15 = leaf12.print(g14)
      }
    }
    const g15 = record.attributes
    let p16: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.properties !== undefined)) {
      const raws = rawsFor(statement14, record, r, places58, (place) => hasObject(r, place))
      p16 = raws[0]
    } else {
      if (g15 !== undefined && guard82.is(g15)) {
        if (rKept1 !== undefined) p16 = g15
      }
    }
    const g16 = record.metadata
    let p17: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.metadata !== undefined)) {
      const raws = rawsFor(statement16, record, r, places58, (place) => hasObject(r, place))
      p17 = raws[0]
    } else {
      if (g16 !== undefined) {
        if (rKept1 !== undefined) p17 = g16
      }
    }
    const g17 = x3 === undefined ? undefined : x3.verified
    let p18: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.email_confirmed !== undefined)) {
      const raws = rawsFor(statement83, record, r, places58, (place) => hasObject(r, place))
      p18 = raws[0]
    } else {
      if (typeof g17 === 'boolean' && g2 !== undefined) {
        if (rKept1 !== undefined) p18 = g17
      }
    }
    const g18 = record.memberships
    const x11Value = record.session
    const x11 = isRecord(x11Value) ? x11Value : undefined
    if (x11 === undefined && isObject(x11Value)) return undefined
    const g19 = x11 === undefined ? undefined : x11.activeOrganization
    const found = namedBy(g18, path84, g19)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p20: unknown
    let p21: unknown
    let p22: unknown
    let p23: unknown
    let p24: unknown
    let p25: unknown
    let p26: unknown
    let p27: unknown
    let p28: unknown
    let p29: unknown
    let p30: unknown
    if (m !== undefined) {
      const g18Flavours = flavoursOf(g18, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const qKept1 = branchAt(q, place27)
      if (qKept1 === untaken) return undefined
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_id !== undefined)) {
        const raws = rawsFor(statement85, m, q, places58, (place) => hasObject(g18Flavours, place))
        p20 = raws[0]
      } else {
        if (typeof h0 === 'string') {
          p20 = h0 === '' ? undefined : h0
        }
      }
      const h1 = y0 === undefined ? undefined : y0.name
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_name !== undefined)) {
        const raws = rawsFor(statement87, m, q, places58, (place) => hasObject(g18Flavours, place))
        p21 = raws[0]
      } else {
        if (typeof h1 === 'string' && h0 !== undefined) {
          p21 = h1 === '' ? undefined : h1
        }
      }
      const h2 = y0 === undefined ? undefined : y0.slug
      if (q !== undefined && (qKept1 !== undefined && qKept1.url_safe_org_name !== undefined)) {
        const raws = rawsFor(statement89, m, q, places58, (place) => hasObject(g18Flavours, place))
        p22 = raws[0]
      } else {
        if (typeof h2 === 'string' && h0 !== undefined) {
          p22 = h2 === '' ? undefined : h2
        }
      }
      const y2List = y0 === undefined ? undefined : y0.externalIds
      const y2Value = Array.isArray(y2List) ? entryOfSystem(y2List, "legacy") : undefined
      const y2 = isRecord(y2Value) ? y2Value : undefined
      if (y2 === undefined && isObject(y2Value)) return undefined
      const h3 = y2 === undefined ? undefined : y2.id
      if (q !== undefined && (qKept1 !== undefined && qKept1.legacy_org_id !== undefined)) {
        const raws = rawsFor(statement91, m, q, places58, (place) => hasObject(g18Flavours, place))
        p23 = raws[0]
      } else {
        if (typeof h3 === 'string' && h0 !== undefined) {
          p23 = h3 === '' ? undefined : h3
        }
      }
      const h4 = y0 === undefined ? undefined : y0.metadata
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_metadata !== undefined)) {
        const raws = rawsFor(statement18, m, q, places58, (place) => hasObject(g18Flavours, place))
        p24 = raws[0]
      } else {
        if (h4 !== undefined && h0 !== undefined) {
          p24 = h4
        }
      }
      const y3Value = m.role
      const y3 = isRecord(y3Value) ? y3Value : undefined
      if (y3 === undefined && isObject(y3Value)) return undefined
      const h5 = y3 === undefined ? undefined : y3.value
      if (q !== undefined && (qKept1 !== undefined && qKept1.user_role !== undefined)) {
        const raws = rawsFor(statement93, m, q, places58, (place) => hasObject(g18Flavours, place))
        p25 = raws[0]
      } else {
        if (typeof h5 === 'string' && h0 !== undefined) {
          p25 = h5 === '' ? undefined : h5
        }
      }
      const h6List = m.additionalRoles
      const h6 = Array.isArray(h6List) ? everyAt(h6List, "value") : undefined
      if (q !== undefined && (qKept1 !== undefined && qKept1.additional_roles !== undefined)) {
        const raws = rawsFor(statement95, m, q, places58, (place) => hasObject(g18Flavours, place))
        p26 = raws[0]
      } else {
        if (h6 !== undefined && (areTexts(h6) || guard96.is(h6)) && h0 !== undefined) {
          p26 = leaf19.print(h6)
        }
      }
      const h7 = m.inheritedRoles
      if (q !== undefined && (qKept1 !== undefined && qKept1.inherited_user_roles_plus_current_role !== undefined)) {
        const raws = rawsFor(statement97, m, q, places58, (place) => hasObject(g18Flavours, place))
        p27 = raws[0]
      } else {
        if (h7 !== undefined && (areTexts(h7) || guard98.is(h7)) && h0 !== undefined) {
          p27 = leaf20.print(h7)
        }
      }
      const h8 = m.permissions
      if (q !== undefined && (qKept1 !== undefined && qKept1.user_permissions !== undefined)) {
        const raws = rawsFor(statement99, m, q, places58, (place) => hasObject(g18Flavours, place))
        p28 = raws[0]
      } else {
        if (h8 !== undefined && (areTexts(h8) || guard100.is(h8)) && h0 !== undefined) {
          p28 = leaf21.print(h8)
        }
      }
      const h9 = m.roleStructure
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_role_structure !== undefined)) {
        const raws = rawsFor(statement101, m, q, places58, (place) => hasObject(g18Flavours, place))
        p29 = raws[0]
      } else {
        if (h9 !== undefined && guard102.is(h9) && h0 !== undefined) {
          p29 = leaf22.print(h9)
        }
      }
      if (q !== undefined && (q.org_id !== undefined)) {
        const raws = rawsFor(statement23, m, q, places58, (place) => hasObject(g18Flavours, place))
        p30 = raws[0]
      } else {
        if (typeof h0 === 'string') {
          p30 = h0 === '' ? undefined : h0
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement85, none, r, places58, (place) => hasObject(r, place))
        p20 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement87, none, r, places58, (place) => hasObject(r, place))
        p21 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement89, none, r, places58, (place) => hasObject(r, place))
        p22 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement91, none, r, places58, (place) => hasObject(r, place))
        p23 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement18, none, r, places58, (place) => hasObject(r, place))
        p24 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement93, none, r, places58, (place) => hasObject(r, place))
        p25 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement95, none, r, places58, (place) => hasObject(r, place))
        p26 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement97, none, r, places58, (place) => hasObject(r, place))
        p27 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement99, none, r, places58, (place) => hasObject(r, place))
        p28 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement101, none, r, places58, (place) => hasObject(r, place))
        p29 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement23, none, r, places58, (place) => hasObject(r, place))
        p30 = raws[0]
      }
    }
    const out: Wire = {}
    let u1: Wire | undefined
    let u2: Wire | undefined
    if (p0 !== undefined) (u1 ??= placed(out, "user")).user_id = p0 as Json
    if (p1 !== undefined) out.user_id = p1 as Json
    if (p2 !== undefined) (u1 ??= placed(out, "user")).legacy_user_id = p2 as Json
    if (p3 !== undefined) (u1 ??= placed(out, "user")).email = p3 as Json
    if (p4 !== undefined) (u1 ??= placed(out, "user")).username = p4 as Json
    if (p5 !== undefined) (u1 ??= placed(out, "user")).first_name = p5 as Json
    if (p6 !== undefined) (u1 ??= placed(out, "user")).last_name = p6 as Json
    if (p7 !== undefined) (u1 ??= placed(out, "user")).picture_url = p7 as Json
    if (p8 !== undefined) (u1 ??= placed(out, "user")).enabled = p8 as Json
    if (p9 !== undefined) (u1 ??= placed(out, "user")).locked = p9 as Json
    if (p10 !== undefined) (u1 ??= placed(out, "user")).can_create_orgs = p10 as Json
    if (p11 !== undefined) (u1 ??= placed(out, "user")).has_password = p11 as Json
    if (p12 !== undefined) (u1 ??= placed(out, "user")).update_password_required = p12 as Json
    if (p13 !== undefined) (u1 ??= placed(out, "user")).mfa_enabled = p13 as Json
    if (p14 !== undefined) (u1 ??= placed(out, "user")).created_at = p14 as Json
    if (p15 !== undefined) (u1 ??= placed(out, "user")).last_active_at = p15 as Json
    if (p16 !== undefined) (u1 ??= placed(out, "user")).properties = p16 as Json
    if (p17 !== undefined) (u1 ??= placed(out, "user")).metadata = p17 as Json
    if (p18 !== undefined) (u1 ??= placed(out, "user")).email_confirmed = p18 as Json
    if (p20 !== undefined) (u2 ??= placed(out, "user_in_org")).org_id = p20 as Json
    if (p21 !== undefined) (u2 ??= placed(out, "user_in_org")).org_name = p21 as Json
    if (p22 !== undefined) (u2 ??= placed(out, "user_in_org")).url_safe_org_name = p22 as Json
    if (p23 !== undefined) (u2 ??= placed(out, "user_in_org")).legacy_org_id = p23 as Json
    if (p24 !== undefined) (u2 ??= placed(out, "user_in_org")).org_metadata = p24 as Json
    if (p25 !== undefined) (u2 ??= placed(out, "user_in_org")).user_role = p25 as Json
    if (p26 !== undefined) (u2 ??= placed(out, "user_in_org")).additional_roles = p26 as Json
    if (p27 !== undefined) (u2 ??= placed(out, "user_in_org")).inherited_user_roles_plus_current_role = p27 as Json
    if (p28 !== undefined) (u2 ??= placed(out, "user_in_org")).user_permissions = p28 as Json
    if (p29 !== undefined) (u2 ??= placed(out, "user_in_org")).org_role_structure = p29 as Json
    if (p30 !== undefined) out.org_id = p30 as Json
    const k19 = r === undefined ? undefined : nodeAtPlace(r, place26)
    if (areListed(g18, m, k19)) {
      const items = listedBeside(g18, list25, encodeItem0, k19, codec, m)
      if (items === undefined) return undefined
      putAt(out, place26, items)
    } else if (k19 === null) {
      putAt(out, place26, k19)
    }
    if (r !== undefined) putBack({ wire: out }, r, places58, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places58, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
