/** The plan of propelauth/refresh-token, written by `npm run plans` from its table: not to be edited. */
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
import { guardAt, leafAt, listAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { areTexts, branchAt, entryOfSystem, everyAt, hasObject, mapped, nodeAtPlace, placed, primaryOf, putAt, residueOf } from '../../wire/plan/print.js'
import { hiddenOf, keptOf, planted, withUnknowns } from '../../wire/plan/residues.js'
import { areWords, isJson, isJsonObject, isRecord, makerOf, textsOf, untaken } from '../../wire/plan/parts.js'

/** The plan of propelauth/refresh-token. @category instances */
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
  const leaf17 = leafAt(table, ["statements",17], 0)
  const place18: Place = ["user"]
  const place19: Place = ["impersonator_user"]
  const Made20 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.account = v3; if (v4 !== undefined) this.credentials = v4; if (v5 !== undefined) this.timestamps = v5; if (v6 !== undefined) this.attributes = v6; if (v7 !== undefined) this.metadata = v7; if (v8 !== undefined) this.session = v8; if (v9 !== undefined) this.memberships = v9; if (v10 !== undefined) this.residue = v10 })
  const Made21 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; if (v2 !== undefined) this.name = v2; this.photos = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made22 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made23 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; if (v1 !== undefined) this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made24 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.metadata = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made25 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; this.photos = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made26 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; this.userName = v3; if (v4 !== undefined) this.name = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.metadata = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made27 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.emails = v2; this.userName = v3; if (v4 !== undefined) this.name = v4; this.photos = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.metadata = v10; if (v11 !== undefined) this.session = v11; if (v12 !== undefined) this.memberships = v12; if (v13 !== undefined) this.residue = v13 })
  const statement28 = statementAt(table, ["lists",0,"item","statements",1])
  const places29 = tableAt(table, ["lists",0,"item"]).places
  const statement31 = statementAt(table, ["lists",0,"item","statements",2])
  const statement33 = statementAt(table, ["lists",0,"item","statements",3])
  const statement35 = statementAt(table, ["lists",0,"item","statements",5])
  const statement37 = statementAt(table, ["lists",0,"item","statements",6])
  const guard38 = guardAt(table, ["lists",0,"item","statements",6], 0)
  const statement39 = statementAt(table, ["lists",0,"item","statements",7])
  const guard40 = guardAt(table, ["lists",0,"item","statements",7], 0)
  const statement41 = statementAt(table, ["lists",0,"item","statements",8])
  const guard42 = guardAt(table, ["lists",0,"item","statements",8], 0)
  const statement43 = statementAt(table, ["lists",0,"item","statements",9])
  const guard44 = guardAt(table, ["lists",0,"item","statements",9], 0)
  const Made46 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { if (v0 !== undefined) this.org_name = v0; if (v1 !== undefined) this.url_safe_org_name = v1; if (v2 !== undefined) this.legacy_org_id = v2; if (v3 !== undefined) this.org_metadata = v3; if (v4 !== undefined) this.user_role = v4; if (v5 !== undefined) this.additional_roles = v5; if (v6 !== undefined) this.inherited_user_roles_plus_current_role = v6; if (v7 !== undefined) this.user_permissions = v7; if (v8 !== undefined) this.org_role_structure = v8; if (v9 !== undefined) this.org_id = v9 })
  const statement47 = statementAt(table, ["statements",0])
  const places48 = tableAt(table, []).places
  const guard49 = guardAt(table, ["statements",0], 0)
  const leaf50 = leafAt(table, ["statements",0], 0)
  const statement51 = statementAt(table, ["statements",1])
  const statement53 = statementAt(table, ["statements",2])
  const statement55 = statementAt(table, ["statements",3])
  const statement57 = statementAt(table, ["statements",4])
  const statement59 = statementAt(table, ["statements",5])
  const statement61 = statementAt(table, ["statements",6])
  const statement63 = statementAt(table, ["statements",7])
  const statement64 = statementAt(table, ["statements",8])
  const statement65 = statementAt(table, ["statements",9])
  const statement66 = statementAt(table, ["statements",10])
  const statement67 = statementAt(table, ["statements",11])
  const statement68 = statementAt(table, ["statements",12])
  const statement69 = statementAt(table, ["statements",13])
  const statement70 = statementAt(table, ["statements",14])
  const guard71 = guardAt(table, ["statements",15], 0)
  const statement72 = statementAt(table, ["statements",17])
  const statement73 = statementAt(table, ["statements",18])
  const statement75 = statementAt(table, ["statements",19])
  const place76: Place = ["org_id_to_org_member_info"]
  const list77 = listAt(table, ["lists",0])
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
    const ownPart6 = r === undefined ? undefined : { "propelauth/refresh-token": r }
    const own = new Made10(own_organization, own_role, own_additionalRolesList, s8, s9, s10, ownPart6)
    return own
  }
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a17: unknown
    let a20: unknown
    let a22: unknown
    let w1: unknown
    let w2: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "user") {
            w1 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "access_token") {
            a22 = wire[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "impersonator_user") {
            w2 = wire[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "expires_at_seconds") {
            a17 = wire[k]
            continue
          }
          break
        }
        case 25: {
          if (k === "org_id_to_org_member_info") {
            a20 = wire[k]
            continue
          }
          break
        }
      }
      ;(u0 ??= []).push(k)
    }
    let b1 = false
    const c1 = typeof w1 === 'object' && w1 !== null && Reflect.getPrototypeOf(w1) === Object.prototype ? (w1 as UnknownObject) : undefined
    if (c1 === undefined && w1 !== undefined && w1 !== null) return undefined
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
    let a19: unknown
    let a21: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      switch (k.length) {
        case 5: {
          if (k === "email") {
            a2 = c1[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "locked") {
            a8 = c1[k]
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
            a7 = c1[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a3 = c1[k]
            continue
          }
          if (k === "metadata") {
            a16 = c1[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "last_name") {
            a5 = c1[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a4 = c1[k]
            continue
          }
          if (k === "created_at") {
            a13 = c1[k]
            continue
          }
          if (k === "properties") {
            a15 = c1[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "picture_url") {
            a6 = c1[k]
            continue
          }
          if (k === "mfa_enabled") {
            a12 = c1[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "has_password") {
            a10 = c1[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "legacy_user_id") {
            a1 = c1[k]
            continue
          }
          if (k === "last_active_at") {
            a14 = c1[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "can_create_orgs") {
            a9 = c1[k]
            continue
          }
          if (k === "email_confirmed") {
            a19 = c1[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "impersonator_user_id") {
            a21 = c1[k]
            continue
          }
          break
        }
        case 24: {
          if (k === "update_password_required") {
            a11 = c1[k]
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
    let a18: unknown
    let u2: Array<string> | undefined
    if (c2 !== undefined) for (const k in c2) {
      if (k === "user_id") {
        a18 = c2[k]
        continue
      }
      ;(u2 ??= []).push(k)
    }
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
      b1 = true
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).user_id = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
      b1 = true
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).legacy_user_id = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
      b1 = true
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).email = a2
    }
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s3 = a3
      b1 = true
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).username = a3
    }
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
      b1 = true
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).first_name = a4
    }
    let s5: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s5 = a5
      b1 = true
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).last_name = a5
    }
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s6 = a6
      b1 = true
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).picture_url = a6
    }
    let s7: boolean | undefined
    if (typeof a7 === 'boolean') {
      s7 = a7
      b1 = true
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).enabled = a7
    }
    let s8: boolean | undefined
    if (typeof a8 === 'boolean') {
      s8 = a8
      b1 = true
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).locked = a8
    }
    let s9: boolean | undefined
    if (typeof a9 === 'boolean') {
      s9 = a9
      b1 = true
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).can_create_orgs = a9
    }
    let s10: boolean | undefined
    if (typeof a10 === 'boolean') {
      s10 = a10
      b1 = true
    } else if (a10 !== undefined) {
      if (a10 !== null && !(typeof a10 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).has_password = a10
    }
    let s11: boolean | undefined
    if (typeof a11 === 'boolean') {
      s11 = a11
      b1 = true
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).update_password_required = a11
    }
    let s12: boolean | undefined
    if (typeof a12 === 'boolean') {
      s12 = a12
      b1 = true
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).mfa_enabled = a12
    }
    let s13: unknown
    const t13 = typeof a13 === 'number' ? instantOfSeconds(a13) : undefined
    if (t13 !== undefined) {
      s13 = t13
      b1 = true
    } else if (a13 !== undefined) {
      if (a13 !== null && !((typeof a13 === 'number' && Number.isFinite(a13)))) return undefined
      const v = a13 === null ? undefined : leaf11.read(a13 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (s13 !== undefined && equalsJson(a13, leaf11.print(s13))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).created_at = a13
      }
    }
    let s14: unknown
    const t14 = typeof a14 === 'number' ? instantOfSeconds(a14) : undefined
    if (t14 !== undefined) {
      s14 = t14
      b1 = true
    } else if (a14 !== undefined) {
      if (a14 !== null && !((typeof a14 === 'number' && Number.isFinite(a14)))) return undefined
      const v = a14 === null ? undefined : leaf12.read(a14 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (s14 !== undefined && equalsJson(a14, leaf12.print(s14))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).last_active_at = a14
      }
    }
    let s15: unknown
    if (isJsonObject(a15, 3)) {
      s15 = a15
      b1 = true
    } else if (a15 !== undefined) {
      if (!isJson(a15, 3)) return undefined
      const v = a15 === null ? undefined : leaf13.read(a15 as never)
      if (isRefusal(v)) return undefined
      s15 = v
      if (s15 !== undefined && equalsJson(a15, leaf13.print(s15))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).properties = a15 === null ? null : ownCopy(statement14, a15)
      }
    }
    let s16: unknown
    if (a16 !== undefined && a16 !== null && isJson(a16, 3)) {
      s16 = a16
      b1 = true
    } else if (a16 !== undefined) {
      if (!isJson(a16, 3)) return undefined
      const v = a16 === null ? undefined : leaf15.read(a16 as never)
      if (isRefusal(v)) return undefined
      s16 = v
      if (s16 !== undefined && equalsJson(a16, leaf15.print(s16))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).metadata = a16 === null ? null : ownCopy(statement16, a16)
      }
    }
    let s17: unknown
    const t17 = typeof a17 === 'number' ? instantOfSeconds(a17) : undefined
    if (t17 !== undefined) {
      s17 = t17
    } else if (a17 !== undefined) {
      if (a17 !== null && !((typeof a17 === 'number' && Number.isFinite(a17)))) return undefined
      const v = a17 === null ? undefined : leaf17.read(a17 as never)
      if (isRefusal(v)) return undefined
      s17 = v
      if (!(s17 !== undefined && equalsJson(a17, leaf17.print(s17)))) {
        ;(r ??= {}).expires_at_seconds = a17
      }
    }
    let s18: string | undefined
    if (typeof a18 === 'string' && a18 !== '') {
      s18 = a18
      b2 = true
    } else if (a18 !== undefined) {
      if (a18 !== null && !(typeof a18 === 'string')) return undefined
      ;(((r ??= {}).impersonator_user ??= {}) as Tree).user_id = a18
    }
    let s19: boolean | undefined
    if (typeof a19 === 'boolean' && s2 !== undefined) {
      s19 = a19
      b1 = true
    } else if (a19 !== undefined) {
      if (a19 !== null && !(typeof a19 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).email_confirmed = a19
    }
    let l20: Array<Draft> | undefined
    if (a20 !== undefined) {
      if (isRecord(a20)) {
        l20 = []
        for (const key in a20) {
          const entry = a20[key]
          if (entry === undefined) continue
          if (entry === null) {
            r = planted(r, ["org_id_to_org_member_info", key], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject, key)
          if (item === undefined) return undefined
          if (l20.length === 0) l20 = [item]
          else l20.push(item)
        }
      } else if (a20 === null) {
        ;(r ??= {}).org_id_to_org_member_info = a20
      } else return undefined
    }
    const s20 = l20
    if (w1 === null) {
      ;(r ??= {}).user = null
    } else if (c1 !== undefined) {
      if (a21 !== undefined) {
        const kept = keptOf(a21, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).impersonator_user_id = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place18, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b1) {
        ;(r ??= {}).user ??= {}
      }
    }
    if (a22 !== undefined) {
      const kept = hiddenOf(a22, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).access_token = kept
    }
    if (w2 === null) {
      ;(r ??= {}).impersonator_user = null
    } else if (c2 !== undefined) {
      if (u2 !== undefined) {
        const swept = withUnknowns(r, c2, u2, place19, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b2) {
        ;(r ??= {}).impersonator_user ??= {}
      }
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place7, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_externalIds0 = s1 === undefined ? undefined : { system: "legacy", id: s1 }
    const own_externalIdsList = own_externalIds0 === undefined ? undefined : [own_externalIds0]
    let own_emails0: Draft | undefined
    if (s2 !== undefined && s19 !== undefined) own_emails0 = { primary: true, value: s2, verified: s19 }
    else if (s2 !== undefined || s19 !== undefined) {
      own_emails0 = { primary: true }
      if (s2 !== undefined) own_emails0.value = s2
      if (s19 !== undefined) own_emails0.verified = s19
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
    let own_session: Draft | undefined
    if (s17 !== undefined && s18 !== undefined) own_session = { expiresAt: s17, impersonator: s18 }
    else if (s17 !== undefined || s18 !== undefined) {
      own_session = {  }
      if (s17 !== undefined) own_session.expiresAt = s17
      if (s18 !== undefined) own_session.impersonator = s18
    }
    const ownPart13 = r === undefined ? undefined : { "propelauth/refresh-token": r }
    let own: Draft
    if (own_emailsList !== undefined && own_name !== undefined && own_account !== undefined && own_credentials !== undefined && own_timestamps !== undefined && s15 !== undefined && own_session !== undefined && s20 !== undefined) {
      if (own_externalIdsList === undefined) {
        if (s3 === undefined) {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          }
        }
      } else {
        if (s3 === undefined) {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          } else {
            if (s16 === undefined) {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, session: own_session, memberships: s20, residue: ownPart13 }
              }
            } else {
              if (ownPart13 === undefined) {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20 }
              } else {
                own = { subject: { provider, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s3, name: own_name, photos: own_photosList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, attributes: s15, metadata: s16, session: own_session, memberships: s20, residue: ownPart13 }
              }
            }
          }
        }
      }
    } else {
      own = (own_externalIdsList === undefined ? (s3 === undefined ? (own_photosList === undefined ? new Made20({ provider, id: s0 }, own_emailsList, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13) : new Made21({ provider, id: s0 }, own_emailsList, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13)) : (own_photosList === undefined ? new Made22({ provider, id: s0 }, own_emailsList, s3, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13) : new Made23({ provider, id: s0 }, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13))) : (s3 === undefined ? (own_photosList === undefined ? new Made24({ provider, id: s0 }, own_externalIdsList, own_emailsList, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13) : new Made25({ provider, id: s0 }, own_externalIdsList, own_emailsList, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13)) : (own_photosList === undefined ? new Made26({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13) : new Made27({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, ownPart13))))
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
      const raws = rawsFor(statement28, record, r, places29, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string' && g1 !== undefined) {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g2 = x0 === undefined ? undefined : x0.slug
    let p1: unknown
    if (r !== undefined && (r.url_safe_org_name !== undefined)) {
      const raws = rawsFor(statement31, record, r, places29, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement33, record, r, places29, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g3 === 'string' && g1 !== undefined) {
        p2 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x0 === undefined ? undefined : x0.metadata
    let p3: unknown
    if (r !== undefined && (r.org_metadata !== undefined)) {
      const raws = rawsFor(statement1, record, r, places29, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement35, record, r, places29, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement37, record, r, places29, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (g6 !== undefined && (areTexts(g6) || guard38.is(g6)) && g1 !== undefined) {
        p5 = leaf2.print(g6)
      }
    }
    const g7 = record.inheritedRoles
    let p6: unknown
    if (r !== undefined && (r.inherited_user_roles_plus_current_role !== undefined)) {
      const raws = rawsFor(statement39, record, r, places29, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (g7 !== undefined && (areTexts(g7) || guard40.is(g7)) && g1 !== undefined) {
        p6 = leaf3.print(g7)
      }
    }
    const g8 = record.permissions
    let p7: unknown
    if (r !== undefined && (r.user_permissions !== undefined)) {
      const raws = rawsFor(statement41, record, r, places29, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (g8 !== undefined && (areTexts(g8) || guard42.is(g8)) && g1 !== undefined) {
        p7 = leaf4.print(g8)
      }
    }
    const g9 = record.roleStructure
    let p8: unknown
    if (r !== undefined && (r.org_role_structure !== undefined)) {
      const raws = rawsFor(statement43, record, r, places29, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (g9 !== undefined && guard44.is(g9) && g1 !== undefined) {
        p8 = leaf5.print(g9)
      }
    }
    let p9: unknown
    if (r !== undefined && (r.org_id !== undefined)) {
      const raws = rawsFor(statement6, record, r, places29, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p9 = g1 === '' ? undefined : g1
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined ? new Made46(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places29, [], () => true)
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
    const rKept1 = branchAt(r, place18)
    if (rKept1 === untaken) return undefined
    if (r !== undefined && (rKept1 !== undefined && rKept1.user_id !== undefined)) {
      const raws = rawsFor(statement47, record, r, places48, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard49.is(g0)) {
        p0 = leaf50.print(g0)
      }
    }
    const x2List = record.externalIds
    const x2Value = Array.isArray(x2List) ? entryOfSystem(x2List, "legacy") : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g1 = x2 === undefined ? undefined : x2.id
    let p1: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.legacy_user_id !== undefined)) {
      const raws = rawsFor(statement51, record, r, places48, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x3List = record.emails
    const x3Value = Array.isArray(x3List) ? primaryOf(x3List) : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g2 = x3 === undefined ? undefined : x3.value
    let p2: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.email !== undefined)) {
      const raws = rawsFor(statement53, record, r, places48, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.userName
    let p3: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.username !== undefined)) {
      const raws = rawsFor(statement55, record, r, places48, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const x4Value = record.name
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g4 = x4 === undefined ? undefined : x4.givenName
    let p4: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.first_name !== undefined)) {
      const raws = rawsFor(statement57, record, r, places48, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const g5 = x4 === undefined ? undefined : x4.familyName
    let p5: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.last_name !== undefined)) {
      const raws = rawsFor(statement59, record, r, places48, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p5 = g5 === '' ? undefined : g5
      }
    }
    const x5List = record.photos
    const x5Value = Array.isArray(x5List) ? primaryOf(x5List) : undefined
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g6 = x5 === undefined ? undefined : x5.value
    let p6: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.picture_url !== undefined)) {
      const raws = rawsFor(statement61, record, r, places48, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p6 = g6 === '' ? undefined : g6
      }
    }
    const x6Value = record.account
    const x6 = isRecord(x6Value) ? x6Value : undefined
    if (x6 === undefined && isObject(x6Value)) return undefined
    const g7 = x6 === undefined ? undefined : x6.enabled
    let p7: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.enabled !== undefined)) {
      const raws = rawsFor(statement63, record, r, places48, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g7 === 'boolean') {
        p7 = g7
      }
    }
    const g8 = x6 === undefined ? undefined : x6.locked
    let p8: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.locked !== undefined)) {
      const raws = rawsFor(statement64, record, r, places48, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g8 === 'boolean') {
        p8 = g8
      }
    }
    const g9 = x6 === undefined ? undefined : x6.canCreateOrganizations
    let p9: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.can_create_orgs !== undefined)) {
      const raws = rawsFor(statement65, record, r, places48, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g9 === 'boolean') {
        p9 = g9
      }
    }
    const x7Value = record.credentials
    const x7 = isRecord(x7Value) ? x7Value : undefined
    if (x7 === undefined && isObject(x7Value)) return undefined
    const x8Value = x7 === undefined ? undefined : x7.password
    const x8 = isRecord(x8Value) ? x8Value : undefined
    if (x8 === undefined && isObject(x8Value)) return undefined
    const g10 = x8 === undefined ? undefined : x8.set
    let p10: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.has_password !== undefined)) {
      const raws = rawsFor(statement66, record, r, places48, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (typeof g10 === 'boolean') {
        p10 = g10
      }
    }
    const g11 = x8 === undefined ? undefined : x8.changeRequired
    let p11: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.update_password_required !== undefined)) {
      const raws = rawsFor(statement67, record, r, places48, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g11 === 'boolean') {
        p11 = g11
      }
    }
    const x9Value = x7 === undefined ? undefined : x7.mfa
    const x9 = isRecord(x9Value) ? x9Value : undefined
    if (x9 === undefined && isObject(x9Value)) return undefined
    const g12 = x9 === undefined ? undefined : x9.enabled
    let p12: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.mfa_enabled !== undefined)) {
      const raws = rawsFor(statement68, record, r, places48, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g12 === 'boolean') {
        p12 = g12
      }
    }
    const x10Value = record.timestamps
    const x10 = isRecord(x10Value) ? x10Value : undefined
    if (x10 === undefined && isObject(x10Value)) return undefined
    const g13 = x10 === undefined ? undefined : x10.createdAt
    let p13: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.created_at !== undefined)) {
      const raws = rawsFor(statement69, record, r, places48, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g13 === 'string' && isCanonical(g13)) {
        p13 = leaf11.print(g13)
      }
    }
    const g14 = x10 === undefined ? undefined : x10.lastActiveAt
    let p14: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.last_active_at !== undefined)) {
      const raws = rawsFor(statement70, record, r, places48, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g14 === 'string' && isCanonical(g14)) {
        p14 = leaf12.print(g14)
      }
    }
    const g15 = record.attributes
    let p15: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.properties !== undefined)) {
      const raws = rawsFor(statement14, record, r, places48, (place) => hasObject(r, place))
      p15 = raws[0]
    } else {
      if (g15 !== undefined && guard71.is(g15)) {
        p15 = g15
      }
    }
    const g16 = record.metadata
    let p16: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.metadata !== undefined)) {
      const raws = rawsFor(statement16, record, r, places48, (place) => hasObject(r, place))
      p16 = raws[0]
    } else {
      if (g16 !== undefined) {
        p16 = g16
      }
    }
    const x11Value = record.session
    const x11 = isRecord(x11Value) ? x11Value : undefined
    if (x11 === undefined && isObject(x11Value)) return undefined
    const g17 = x11 === undefined ? undefined : x11.expiresAt
    let p17: unknown
    if (r !== undefined && (r.expires_at_seconds !== undefined)) {
      const raws = rawsFor(statement72, record, r, places48, (place) => hasObject(r, place))
      p17 = raws[0]
    } else {
      if (typeof g17 === 'string' && isCanonical(g17)) {
        p17 = leaf17.print(g17)
      }
    }
    const g18 = x11 === undefined ? undefined : x11.impersonator
    let p18: unknown
    const rKept12 = branchAt(r, place19)
    if (rKept12 === untaken) return undefined
    if (r !== undefined && (rKept12 !== undefined && rKept12.user_id !== undefined)) {
      const raws = rawsFor(statement73, record, r, places48, (place) => hasObject(r, place))
      p18 = raws[0]
    } else {
      if (typeof g18 === 'string') {
        p18 = g18 === '' ? undefined : g18
      }
    }
    const g19 = x3 === undefined ? undefined : x3.verified
    let p19: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.email_confirmed !== undefined)) {
      const raws = rawsFor(statement75, record, r, places48, (place) => hasObject(r, place))
      p19 = raws[0]
    } else {
      if (typeof g19 === 'boolean' && g2 !== undefined) {
        p19 = g19
      }
    }
    const out: Wire = {}
    let u1: Wire | undefined
    let u2: Wire | undefined
    if (p0 !== undefined) (u1 ??= placed(out, "user")).user_id = p0 as Json
    if (p1 !== undefined) (u1 ??= placed(out, "user")).legacy_user_id = p1 as Json
    if (p2 !== undefined) (u1 ??= placed(out, "user")).email = p2 as Json
    if (p3 !== undefined) (u1 ??= placed(out, "user")).username = p3 as Json
    if (p4 !== undefined) (u1 ??= placed(out, "user")).first_name = p4 as Json
    if (p5 !== undefined) (u1 ??= placed(out, "user")).last_name = p5 as Json
    if (p6 !== undefined) (u1 ??= placed(out, "user")).picture_url = p6 as Json
    if (p7 !== undefined) (u1 ??= placed(out, "user")).enabled = p7 as Json
    if (p8 !== undefined) (u1 ??= placed(out, "user")).locked = p8 as Json
    if (p9 !== undefined) (u1 ??= placed(out, "user")).can_create_orgs = p9 as Json
    if (p10 !== undefined) (u1 ??= placed(out, "user")).has_password = p10 as Json
    if (p11 !== undefined) (u1 ??= placed(out, "user")).update_password_required = p11 as Json
    if (p12 !== undefined) (u1 ??= placed(out, "user")).mfa_enabled = p12 as Json
    if (p13 !== undefined) (u1 ??= placed(out, "user")).created_at = p13 as Json
    if (p14 !== undefined) (u1 ??= placed(out, "user")).last_active_at = p14 as Json
    if (p15 !== undefined) (u1 ??= placed(out, "user")).properties = p15 as Json
    if (p16 !== undefined) (u1 ??= placed(out, "user")).metadata = p16 as Json
    if (p17 !== undefined) out.expires_at_seconds = p17 as Json
    if (p18 !== undefined) (u2 ??= placed(out, "impersonator_user")).user_id = p18 as Json
    if (p19 !== undefined) (u1 ??= placed(out, "user")).email_confirmed = p19 as Json
    const g20 = record.memberships
    const k20 = r === undefined ? undefined : nodeAtPlace(r, place76)
    if (Array.isArray(g20)) {
      const items = mapped(g20, list77, encodeItem0, k20)
      if (items === undefined) return undefined
      putAt(out, place76, items)
    } else if (k20 === null) {
      putAt(out, place76, k20)
    }
    if (r !== undefined) putBack({ wire: out }, r, places48, [], () => true)
    return out
  }
  return { decode, encode }
}
