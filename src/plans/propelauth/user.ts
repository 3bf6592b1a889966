/** The plan of propelauth/user, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
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
import { guardAt, leafAt, listAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { areTexts, entryOfSystem, everyAt, hasObject, isOpened, mapped, nodeAtPlace, primaryOf, putAt, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, planted, withUnknowns } from '../../wire/plan/residues.js'
import { areWords, isJson, isJsonObject, isRecord, isRefused, makerOf, textsOf, untaken } from '../../wire/plan/parts.js'

/** The plan of propelauth/user. @category instances */
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
  const leaf17 = leafAt(table, ["lists",0,"open","table","statements",3], 0)
  const statement18 = statementAt(table, ["lists",0,"open","table","statements",3])
  const Made19 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.account = v3; if (v4 !== undefined) this.credentials = v4; if (v5 !== undefined) this.timestamps = v5; if (v6 !== undefined) this.attributes = v6; if (v7 !== undefined) this.metadata = v7; if (v8 !== undefined) this.memberships = v8; if (v9 !== undefined) this.residue = v9 })
  const Made20 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; this.photos = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.memberships = v9; if (v10 !== undefined) this.residue = v10 })
  const Made21 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.memberships = v9; if (v10 !== undefined) this.residue = v10 })
  const Made22 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made23 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.memberships = v9; if (v10 !== undefined) this.residue = v10 })
  const Made24 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made25 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; this.userName = v3; if (v4 !== undefined) this.name = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made26 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; this.userName = v3; if (v4 !== undefined) this.name = v4; this.photos = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.metadata = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const statement27 = statementAt(table, ["lists",0,"item","statements",1])
  const places28 = tableAt(table, ["lists",0,"item"]).places
  const statement30 = statementAt(table, ["lists",0,"item","statements",2])
  const statement32 = statementAt(table, ["lists",0,"item","statements",3])
  const statement34 = statementAt(table, ["lists",0,"item","statements",5])
  const statement36 = statementAt(table, ["lists",0,"item","statements",6])
  const guard37 = guardAt(table, ["lists",0,"item","statements",6], 0)
  const statement38 = statementAt(table, ["lists",0,"item","statements",7])
  const guard39 = guardAt(table, ["lists",0,"item","statements",7], 0)
  const statement40 = statementAt(table, ["lists",0,"item","statements",8])
  const guard41 = guardAt(table, ["lists",0,"item","statements",8], 0)
  const statement42 = statementAt(table, ["lists",0,"item","statements",9])
  const guard43 = guardAt(table, ["lists",0,"item","statements",9], 0)
  const Made45 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { if (v0 !== undefined) this.org_name = v0; if (v1 !== undefined) this.url_safe_org_name = v1; if (v2 !== undefined) this.legacy_org_id = v2; if (v3 !== undefined) this.org_metadata = v3; if (v4 !== undefined) this.user_role = v4; if (v5 !== undefined) this.additional_roles = v5; if (v6 !== undefined) this.inherited_user_roles_plus_current_role = v6; if (v7 !== undefined) this.user_permissions = v7; if (v8 !== undefined) this.org_role_structure = v8; if (v9 !== undefined) this.org_id = v9 })
  const statement46 = statementAt(table, ["statements",0])
  const places47 = tableAt(table, []).places
  const guard48 = guardAt(table, ["statements",0], 0)
  const leaf49 = leafAt(table, ["statements",0], 0)
  const statement50 = statementAt(table, ["statements",1])
  const statement52 = statementAt(table, ["statements",2])
  const statement54 = statementAt(table, ["statements",3])
  const statement56 = statementAt(table, ["statements",4])
  const statement58 = statementAt(table, ["statements",5])
  const statement60 = statementAt(table, ["statements",6])
  const statement62 = statementAt(table, ["statements",7])
  const statement63 = statementAt(table, ["statements",8])
  const statement64 = statementAt(table, ["statements",9])
  const statement65 = statementAt(table, ["statements",10])
  const statement66 = statementAt(table, ["statements",11])
  const statement67 = statementAt(table, ["statements",12])
  const statement68 = statementAt(table, ["statements",13])
  const statement69 = statementAt(table, ["statements",14])
  const guard70 = guardAt(table, ["statements",15], 0)
  const statement71 = statementAt(table, ["statements",17])
  const place72: Place = ["org_id_to_org_info"]
  const statement73 = statementAt(table, ["lists",0,"open","table","statements",2])
  const Made74 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown, v14: unknown, v15: unknown, v16: unknown, v17: unknown, v18: unknown, v19: unknown) { if (v0 !== undefined) this.user_id = v0; if (v1 !== undefined) this.legacy_user_id = v1; if (v2 !== undefined) this.email = v2; if (v3 !== undefined) this.username = v3; if (v4 !== undefined) this.first_name = v4; if (v5 !== undefined) this.last_name = v5; if (v6 !== undefined) this.picture_url = v6; if (v7 !== undefined) this.enabled = v7; if (v8 !== undefined) this.locked = v8; if (v9 !== undefined) this.can_create_orgs = v9; if (v10 !== undefined) this.has_password = v10; if (v11 !== undefined) this.update_password_required = v11; if (v12 !== undefined) this.mfa_enabled = v12; if (v13 !== undefined) this.created_at = v13; if (v14 !== undefined) this.last_active_at = v14; if (v15 !== undefined) this.properties = v15; if (v16 !== undefined) this.metadata = v16; if (v17 !== undefined) this.email_confirmed = v17; if (v18 !== undefined) this.role_in_org = v18; if (v19 !== undefined) this.additional_roles_in_org = v19 })
  const list75 = listAt(table, ["lists",0])
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
    if (a3 !== undefined && a3 !== null && isJson(a3, 4)) {
      s5 = a3
    } else if (a3 !== undefined) {
      if (!isJson(a3, 4)) return undefined
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
      if (!isJson(a5, 4)) return undefined
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
      if (!isJson(a6, 4)) return undefined
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
      if (!isJson(a7, 4)) return undefined
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
      const swept = withUnknowns(r, wire, u0, place7, 4)
      if (swept === false) return undefined
      r = swept
    }
    const own_organization_externalIds0 = s4 === undefined ? undefined : { system: "legacy", id: s4 }
    const own_organization_externalIdsList = own_organization_externalIds0 === undefined ? undefined : [own_organization_externalIds0]
    const own_organization = new Made8(s0, s1, s2, s3, own_organization_externalIdsList, s5)
    const own_role = s6 === undefined ? undefined : { value: s6 }
    const own_additionalRolesList = s7 === undefined ? undefined : every9(s7)
    const ownPart6 = r === undefined ? undefined : { "propelauth/user": r }
    const own = new Made10(own_organization, own_role, own_additionalRolesList, s8, s9, s10, ownPart6)
    return own
  }
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
    let a14: unknown
    let a15: unknown
    let a16: unknown
    let a17: unknown
    let a18: unknown
    let a19: unknown
    let a20: unknown
    let a21: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 5: {
          if (k === "email") {
            a2 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "locked") {
            a8 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a0 = wire[k]
            continue
          }
          if (k === "enabled") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a3 = wire[k]
            continue
          }
          if (k === "metadata") {
            a16 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "last_name") {
            a5 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a4 = wire[k]
            continue
          }
          if (k === "created_at") {
            a13 = wire[k]
            continue
          }
          if (k === "properties") {
            a15 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "picture_url") {
            a6 = wire[k]
            continue
          }
          if (k === "mfa_enabled") {
            a12 = wire[k]
            continue
          }
          if (k === "role_in_org") {
            a19 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "has_password") {
            a10 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "legacy_user_id") {
            a1 = wire[k]
            continue
          }
          if (k === "last_active_at") {
            a14 = wire[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "can_create_orgs") {
            a9 = wire[k]
            continue
          }
          if (k === "email_confirmed") {
            a17 = wire[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "org_id_to_org_info") {
            a18 = wire[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "impersonator_user_id") {
            a21 = wire[k]
            continue
          }
          break
        }
        case 23: {
          if (k === "additional_roles_in_org") {
            a20 = wire[k]
            continue
          }
          break
        }
        case 24: {
          if (k === "update_password_required") {
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
      ;(r ??= {}).user_id = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).legacy_user_id = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).email = a2
    }
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s3 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).username = a3
    }
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).first_name = a4
    }
    let s5: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s5 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).last_name = a5
    }
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s6 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).picture_url = a6
    }
    let s7: boolean | undefined
    if (typeof a7 === 'boolean') {
      s7 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'boolean')) return undefined
      ;(r ??= {}).enabled = a7
    }
    let s8: boolean | undefined
    if (typeof a8 === 'boolean') {
      s8 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'boolean')) return undefined
      ;(r ??= {}).locked = a8
    }
    let s9: boolean | undefined
    if (typeof a9 === 'boolean') {
      s9 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(r ??= {}).can_create_orgs = a9
    }
    let s10: boolean | undefined
    if (typeof a10 === 'boolean') {
      s10 = a10
    } else if (a10 !== undefined) {
      if (a10 !== null && !(typeof a10 === 'boolean')) return undefined
      ;(r ??= {}).has_password = a10
    }
    let s11: boolean | undefined
    if (typeof a11 === 'boolean') {
      s11 = a11
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'boolean')) return undefined
      ;(r ??= {}).update_password_required = a11
    }
    let s12: boolean | undefined
    if (typeof a12 === 'boolean') {
      s12 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'boolean')) return undefined
      ;(r ??= {}).mfa_enabled = a12
    }
    let s13: unknown
    const t13 = typeof a13 === 'number' ? instantOfSeconds(a13) : undefined
    if (t13 !== undefined) {
      s13 = t13
    } else if (a13 !== undefined) {
      if (a13 !== null && !((typeof a13 === 'number' && Number.isFinite(a13)))) return undefined
      const v = a13 === null ? undefined : leaf11.read(a13 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (!(s13 !== undefined && equalsJson(a13, leaf11.print(s13)))) {
        ;(r ??= {}).created_at = a13
      }
    }
    let s14: unknown
    const t14 = typeof a14 === 'number' ? instantOfSeconds(a14) : undefined
    if (t14 !== undefined) {
      s14 = t14
    } else if (a14 !== undefined) {
      if (a14 !== null && !((typeof a14 === 'number' && Number.isFinite(a14)))) return undefined
      const v = a14 === null ? undefined : leaf12.read(a14 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (!(s14 !== undefined && equalsJson(a14, leaf12.print(s14)))) {
        ;(r ??= {}).last_active_at = a14
      }
    }
    let s15: unknown
    if (isJsonObject(a15, 2)) {
      s15 = a15
    } else if (a15 !== undefined) {
      if (!isJson(a15, 2)) return undefined
      const v = a15 === null ? undefined : leaf13.read(a15 as never)
      if (isRefusal(v)) return undefined
      s15 = v
      if (!(s15 !== undefined && equalsJson(a15, leaf13.print(s15)))) {
        ;(r ??= {}).properties = a15 === null ? null : ownCopy(statement14, a15)
      }
    }
    let s16: unknown
    if (a16 !== undefined && a16 !== null && isJson(a16, 2)) {
      s16 = a16
    } else if (a16 !== undefined) {
      if (!isJson(a16, 2)) return undefined
      const v = a16 === null ? undefined : leaf15.read(a16 as never)
      if (isRefusal(v)) return undefined
      s16 = v
      if (!(s16 !== undefined && equalsJson(a16, leaf15.print(s16)))) {
        ;(r ??= {}).metadata = a16 === null ? null : ownCopy(statement16, a16)
      }
    }
    let s17: boolean | undefined
    if (typeof a17 === 'boolean' && s2 !== undefined) {
      s17 = a17
    } else if (a17 !== undefined) {
      if (a17 !== null && !(typeof a17 === 'boolean')) return undefined
      ;(r ??= {}).email_confirmed = a17
    }
    let l18: Array<Draft> | undefined
    if (a18 !== undefined) {
      if (isRecord(a18)) {
        l18 = []
        for (const key in a18) {
          const entry = a18[key]
          if (entry === undefined) continue
          if (entry === null) {
            r = planted(r, ["org_id_to_org_info", key], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject, key)
          if (item === undefined) return undefined
          if (l18.length === 0) l18 = [item]
          else l18.push(item)
        }
      } else if (a18 === null) {
        ;(r ??= {}).org_id_to_org_info = a18
      } else return undefined
    }
    if (a19 !== undefined) {
      if (a19 !== null && !(typeof a19 === 'string')) return undefined
      ;(q ??= {}).role_in_org = a19
    }
    if (a20 !== undefined) {
      if (!isJson(a20, 2) || isRefused(leaf17, a20)) return undefined
      ;(q ??= {}).additional_roles_in_org = ownCopy(statement18, a20)
    }
    const s18 = l18
    if (a21 !== undefined) {
      const kept = keptOf(a21, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).impersonator_user_id = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place7, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) r = grafted(r, q)
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
    const ownPart12 = r === undefined ? undefined : { "propelauth/user": r }
    let own: Draft
    if (own_emailsList !== undefined && own_name !== undefined && own_account !== undefined && own_credentials !== undefined && own_timestamps !== undefined && s15 !== undefined && s18 !== undefined) {
      if (own_externalIdsList === undefined) {
        if (s3 === undefined) {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          }
        }
      } else {
        if (s3 === undefined) {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, memberships: s18, residue: ownPart12 }
              }
            } else {
              if (ownPart12 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, memberships: s18, residue: ownPart12 }
              }
            }
          }
        }
      }
    } else {
      own = (own_externalIdsList === undefined ? (s3 === undefined ? (own_photosList === undefined ? new Made19({ provider, id: s0 }, own_emailsList, own_name, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12) : new Made20({ provider, id: s0 }, own_emailsList, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12)) : (own_photosList === undefined ? new Made21({ provider, id: s0 }, own_emailsList, s3, own_name, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12) : new Made22({ provider, id: s0 }, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12))) : (s3 === undefined ? (own_photosList === undefined ? new Made23({ provider, id: s0 }, own_externalIdsList, own_emailsList, own_name, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12) : new Made24({ provider, id: s0 }, own_externalIdsList, own_emailsList, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12)) : (own_photosList === undefined ? new Made25({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12) : new Made26({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, s18, ownPart12))))
    }
    return own
  }
  const encodeItem0 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const x0Value = record.organization
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.name
    const g1 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    if (r !== undefined && (r.org_name !== undefined)) {
      const raws = rawsFor(statement27, record, r, places28, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string' && g1 !== undefined) {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g2 = x0 === undefined ? undefined : x0.slug
    let p1: unknown
    if (r !== undefined && (r.url_safe_org_name !== undefined)) {
      const raws = rawsFor(statement30, record, r, places28, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement32, record, r, places28, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g3 === 'string' && g1 !== undefined) {
        p2 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x0 === undefined ? undefined : x0.metadata
    let p3: unknown
    if (r !== undefined && (r.org_metadata !== undefined)) {
      const raws = rawsFor(statement1, record, r, places28, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement34, record, r, places28, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement36, record, r, places28, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (g6 !== undefined && (areTexts(g6) || guard37.is(g6)) && g1 !== undefined) {
        p5 = leaf2.print(g6)
      }
    }
    const g7 = record.inheritedRoles
    let p6: unknown
    if (r !== undefined && (r.inherited_user_roles_plus_current_role !== undefined)) {
      const raws = rawsFor(statement38, record, r, places28, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (g7 !== undefined && (areTexts(g7) || guard39.is(g7)) && g1 !== undefined) {
        p6 = leaf3.print(g7)
      }
    }
    const g8 = record.permissions
    let p7: unknown
    if (r !== undefined && (r.user_permissions !== undefined)) {
      const raws = rawsFor(statement40, record, r, places28, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (g8 !== undefined && (areTexts(g8) || guard41.is(g8)) && g1 !== undefined) {
        p7 = leaf4.print(g8)
      }
    }
    const g9 = record.roleStructure
    let p8: unknown
    if (r !== undefined && (r.org_role_structure !== undefined)) {
      const raws = rawsFor(statement42, record, r, places28, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (g9 !== undefined && guard43.is(g9) && g1 !== undefined) {
        p8 = leaf5.print(g9)
      }
    }
    let p9: unknown
    if (r !== undefined && (r.org_id !== undefined)) {
      const raws = rawsFor(statement6, record, r, places28, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p9 = g1 === '' ? undefined : g1
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined ? new Made45(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places28, [], () => true)
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
    if (r !== undefined && (r.user_id !== undefined)) {
      const raws = rawsFor(statement46, record, r, places47, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard48.is(g0)) {
        p0 = leaf49.print(g0)
      }
    }
    const x1List = record.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "legacy") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.id
    let p1: unknown
    if (r !== undefined && (r.legacy_user_id !== undefined)) {
      const raws = rawsFor(statement50, record, r, places47, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x2List = record.emails
    const x2Value = Array.isArray(x2List) ? primaryOf(x2List) : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g2 = x2 === undefined ? undefined : x2.value
    let p2: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement52, record, r, places47, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.userName
    let p3: unknown
    if (r !== undefined && (r.username !== undefined)) {
      const raws = rawsFor(statement54, record, r, places47, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const x3Value = record.name
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g4 = x3 === undefined ? undefined : x3.givenName
    let p4: unknown
    if (r !== undefined && (r.first_name !== undefined)) {
      const raws = rawsFor(statement56, record, r, places47, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const g5 = x3 === undefined ? undefined : x3.familyName
    let p5: unknown
    if (r !== undefined && (r.last_name !== undefined)) {
      const raws = rawsFor(statement58, record, r, places47, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p5 = g5 === '' ? undefined : g5
      }
    }
    const x4List = record.photos
    const x4Value = Array.isArray(x4List) ? primaryOf(x4List) : undefined
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g6 = x4 === undefined ? undefined : x4.value
    let p6: unknown
    if (r !== undefined && (r.picture_url !== undefined)) {
      const raws = rawsFor(statement60, record, r, places47, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p6 = g6 === '' ? undefined : g6
      }
    }
    const x5Value = record.account
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g7 = x5 === undefined ? undefined : x5.enabled
    let p7: unknown
    if (r !== undefined && (r.enabled !== undefined)) {
      const raws = rawsFor(statement62, record, r, places47, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g7 === 'boolean') {
        p7 = g7
      }
    }
    const g8 = x5 === undefined ? undefined : x5.locked
    let p8: unknown
    if (r !== undefined && (r.locked !== undefined)) {
      const raws = rawsFor(statement63, record, r, places47, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g8 === 'boolean') {
        p8 = g8
      }
    }
    const g9 = x5 === undefined ? undefined : x5.canCreateOrganizations
    let p9: unknown
    if (r !== undefined && (r.can_create_orgs !== undefined)) {
      const raws = rawsFor(statement64, record, r, places47, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g9 === 'boolean') {
        p9 = g9
      }
    }
    const x6Value = record.credentials
    const x6 = isRecord(x6Value) ? x6Value : undefined
    if (x6 === undefined && isObject(x6Value)) return undefined
    const x7Value = x6 === undefined ? undefined : x6.password
    const x7 = isRecord(x7Value) ? x7Value : undefined
    if (x7 === undefined && isObject(x7Value)) return undefined
    const g10 = x7 === undefined ? undefined : x7.set
    let p10: unknown
    if (r !== undefined && (r.has_password !== undefined)) {
      const raws = rawsFor(statement65, record, r, places47, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (typeof g10 === 'boolean') {
        p10 = g10
      }
    }
    const g11 = x7 === undefined ? undefined : x7.changeRequired
    let p11: unknown
    if (r !== undefined && (r.update_password_required !== undefined)) {
      const raws = rawsFor(statement66, record, r, places47, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g11 === 'boolean') {
        p11 = g11
      }
    }
    const x8Value = x6 === undefined ? undefined : x6.mfa
    const x8 = isRecord(x8Value) ? x8Value : undefined
    if (x8 === undefined && isObject(x8Value)) return undefined
    const g12 = x8 === undefined ? undefined : x8.enabled
    let p12: unknown
    if (r !== undefined && (r.mfa_enabled !== undefined)) {
      const raws = rawsFor(statement67, record, r, places47, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g12 === 'boolean') {
        p12 = g12
      }
    }
    const x9Value = record.timestamps
    const x9 = isRecord(x9Value) ? x9Value : undefined
    if (x9 === undefined && isObject(x9Value)) return undefined
    const g13 = x9 === undefined ? undefined : x9.createdAt
    let p13: unknown
    if (r !== undefined && (r.created_at !== undefined)) {
      const raws = rawsFor(statement68, record, r, places47, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g13 === 'string' && isCanonical(g13)) {
        p13 = leaf11.print(g13)
      }
    }
    const g14 = x9 === undefined ? undefined : x9.lastActiveAt
    let p14: unknown
    if (r !== undefined && (r.last_active_at !== undefined)) {
      const raws = rawsFor(statement69, record, r, places47, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g14 === 'string' && isCanonical(g14)) {
        p14 = leaf12.print(g14)
      }
    }
    const g15 = record.attributes
    let p15: unknown
    if (r !== undefined && (r.properties !== undefined)) {
      const raws = rawsFor(statement14, record, r, places47, (place) => hasObject(r, place))
      p15 = raws[0]
    } else {
      if (g15 !== undefined && guard70.is(g15)) {
        p15 = g15
      }
    }
    const g16 = record.metadata
    let p16: unknown
    if (r !== undefined && (r.metadata !== undefined)) {
      const raws = rawsFor(statement16, record, r, places47, (place) => hasObject(r, place))
      p16 = raws[0]
    } else {
      if (g16 !== undefined) {
        p16 = g16
      }
    }
    const g17 = x2 === undefined ? undefined : x2.verified
    let p17: unknown
    if (r !== undefined && (r.email_confirmed !== undefined)) {
      const raws = rawsFor(statement71, record, r, places47, (place) => hasObject(r, place))
      p17 = raws[0]
    } else {
      if (typeof g17 === 'boolean' && g2 !== undefined) {
        p17 = g17
      }
    }
    const g18 = record.memberships
    if (isOpened(g18, codec, place72)) return undefined
    let p19: unknown
    if (r !== undefined) {
      const raws = rawsFor(statement73, {}, r, places47, (place) => hasObject(r, place))
      p19 = raws[0]
    }
    let p20: unknown
    if (r !== undefined) {
      const raws = rawsFor(statement18, {}, r, places47, (place) => hasObject(r, place))
      p20 = raws[0]
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined || p10 !== undefined || p11 !== undefined || p12 !== undefined || p13 !== undefined || p14 !== undefined || p15 !== undefined || p16 !== undefined || p17 !== undefined || p19 !== undefined || p20 !== undefined ? new Made74(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p19, p20) : undefined
    const out = (made ?? {}) as Wire
    const k18 = r === undefined ? undefined : nodeAtPlace(r, place72)
    if (Array.isArray(g18)) {
      const items = mapped(g18, list75, encodeItem0, k18)
      if (items === undefined) return undefined
      putAt(out, place72, items)
    } else if (k18 === null) {
      putAt(out, place72, k18)
    }
    if (r !== undefined) putBack({ wire: out }, r, places47, [], () => true)
    return out
  }
  return { decode, encode }
}
