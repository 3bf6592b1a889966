/** The plan of propelauth/access-token, written by `npm run plans` from its table: not to be edited. */
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

/** The plan of propelauth/access-token. @category instances */
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
  const leaf11 = leafAt(table, ["statements",7], 0)
  const statement12 = statementAt(table, ["statements",7])
  const leaf13 = leafAt(table, ["statements",8], 0)
  const statement14 = statementAt(table, ["statements",8])
  const leaf15 = leafAt(table, ["statements",9], 0)
  const leaf16 = leafAt(table, ["lists",0,"open","table","statements",5], 0)
  const statement17 = statementAt(table, ["lists",0,"open","table","statements",5])
  const leaf18 = leafAt(table, ["lists",0,"open","table","statements",7], 0)
  const leaf19 = leafAt(table, ["lists",0,"open","table","statements",8], 0)
  const leaf20 = leafAt(table, ["lists",0,"open","table","statements",9], 0)
  const leaf21 = leafAt(table, ["lists",0,"open","table","statements",10], 0)
  const Made22 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.organization = v0; if (v1 !== undefined) this.role = v1; if (v2 !== undefined) this.additionalRoles = v2; if (v3 !== undefined) this.inheritedRoles = v3; if (v4 !== undefined) this.permissions = v4; if (v5 !== undefined) this.roleStructure = v5 })
  const list23 = listAt(table, ["lists",0])
  const place24: Place = ["org_id_to_org_member_info"]
  const place25: Place = ["org_member_info"]
  const place26: Place = ["login_method"]
  const Made27 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { if (v0 !== undefined) this.expiresAt = v0; if (v1 !== undefined) this.impersonator = v1; if (v2 !== undefined) this.loginMethod = v2; if (v3 !== undefined) this.identityProvider = v3; if (v4 !== undefined) this.activeOrganization = v4 })
  const Made28 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.attributes = v2; if (v3 !== undefined) this.metadata = v3; if (v4 !== undefined) this.session = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const Made29 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.attributes = v3; if (v4 !== undefined) this.metadata = v4; if (v5 !== undefined) this.session = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const Made30 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.attributes = v3; if (v4 !== undefined) this.metadata = v4; if (v5 !== undefined) this.session = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const Made31 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { this.subject = v0; this.emails = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.attributes = v4; if (v5 !== undefined) this.metadata = v5; if (v6 !== undefined) this.session = v6; if (v7 !== undefined) this.memberships = v7; if (v8 !== undefined) this.residue = v8 })
  const Made32 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.subject = v0; this.externalIds = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.attributes = v3; if (v4 !== undefined) this.metadata = v4; if (v5 !== undefined) this.session = v5; if (v6 !== undefined) this.memberships = v6; if (v7 !== undefined) this.residue = v7 })
  const Made33 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { this.subject = v0; this.externalIds = v1; this.userName = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.attributes = v4; if (v5 !== undefined) this.metadata = v5; if (v6 !== undefined) this.session = v6; if (v7 !== undefined) this.memberships = v7; if (v8 !== undefined) this.residue = v8 })
  const Made34 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { this.subject = v0; this.externalIds = v1; this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.attributes = v4; if (v5 !== undefined) this.metadata = v5; if (v6 !== undefined) this.session = v6; if (v7 !== undefined) this.memberships = v7; if (v8 !== undefined) this.residue = v8 })
  const Made35 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; this.externalIds = v1; this.emails = v2; this.userName = v3; if (v4 !== undefined) this.name = v4; if (v5 !== undefined) this.attributes = v5; if (v6 !== undefined) this.metadata = v6; if (v7 !== undefined) this.session = v7; if (v8 !== undefined) this.memberships = v8; if (v9 !== undefined) this.residue = v9 })
  const statement36 = statementAt(table, ["lists",0,"item","statements",1])
  const places37 = tableAt(table, ["lists",0,"item"]).places
  const statement39 = statementAt(table, ["lists",0,"item","statements",2])
  const statement41 = statementAt(table, ["lists",0,"item","statements",3])
  const statement43 = statementAt(table, ["lists",0,"item","statements",5])
  const statement45 = statementAt(table, ["lists",0,"item","statements",6])
  const guard46 = guardAt(table, ["lists",0,"item","statements",6], 0)
  const statement47 = statementAt(table, ["lists",0,"item","statements",7])
  const guard48 = guardAt(table, ["lists",0,"item","statements",7], 0)
  const statement49 = statementAt(table, ["lists",0,"item","statements",8])
  const guard50 = guardAt(table, ["lists",0,"item","statements",8], 0)
  const statement51 = statementAt(table, ["lists",0,"item","statements",9])
  const guard52 = guardAt(table, ["lists",0,"item","statements",9], 0)
  const Made54 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { if (v0 !== undefined) this.org_name = v0; if (v1 !== undefined) this.url_safe_org_name = v1; if (v2 !== undefined) this.legacy_org_id = v2; if (v3 !== undefined) this.org_metadata = v3; if (v4 !== undefined) this.user_role = v4; if (v5 !== undefined) this.additional_roles = v5; if (v6 !== undefined) this.inherited_user_roles_plus_current_role = v6; if (v7 !== undefined) this.user_permissions = v7; if (v8 !== undefined) this.org_role_structure = v8; if (v9 !== undefined) this.org_id = v9 })
  const statement55 = statementAt(table, ["statements",0])
  const places56 = tableAt(table, []).places
  const guard57 = guardAt(table, ["statements",0], 0)
  const leaf58 = leafAt(table, ["statements",0], 0)
  const statement59 = statementAt(table, ["statements",1])
  const statement61 = statementAt(table, ["statements",2])
  const statement63 = statementAt(table, ["statements",3])
  const statement65 = statementAt(table, ["statements",4])
  const statement67 = statementAt(table, ["statements",5])
  const statement69 = statementAt(table, ["statements",6])
  const guard71 = guardAt(table, ["statements",7], 0)
  const statement72 = statementAt(table, ["statements",9])
  const statement73 = statementAt(table, ["statements",10])
  const statement75 = statementAt(table, ["statements",11])
  const statement77 = statementAt(table, ["statements",12])
  const path79 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const statement80 = statementAt(table, ["lists",0,"open","table","statements",0])
  const statement82 = statementAt(table, ["lists",0,"open","table","statements",2])
  const statement84 = statementAt(table, ["lists",0,"open","table","statements",3])
  const statement86 = statementAt(table, ["lists",0,"open","table","statements",4])
  const statement88 = statementAt(table, ["lists",0,"open","table","statements",6])
  const statement90 = statementAt(table, ["lists",0,"open","table","statements",7])
  const guard91 = guardAt(table, ["lists",0,"open","table","statements",7], 0)
  const statement92 = statementAt(table, ["lists",0,"open","table","statements",8])
  const guard93 = guardAt(table, ["lists",0,"open","table","statements",8], 0)
  const statement94 = statementAt(table, ["lists",0,"open","table","statements",9])
  const guard95 = guardAt(table, ["lists",0,"open","table","statements",9], 0)
  const statement96 = statementAt(table, ["lists",0,"open","table","statements",10])
  const guard97 = guardAt(table, ["lists",0,"open","table","statements",10], 0)
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
    const ownPart6 = r === undefined ? undefined : { "propelauth/access-token": { org_id_to_org_member_info: r } }
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
    let a14: unknown
    let a26: unknown
    let a27: unknown
    let w1: unknown
    let w2: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 3: {
          if (k === "sub") {
            a1 = wire[k]
            continue
          }
          if (k === "iss") {
            a2 = wire[k]
            continue
          }
          if (k === "exp") {
            a10 = wire[k]
            continue
          }
          if (k === "iat") {
            a26 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a5 = wire[k]
            continue
          }
          if (k === "metadata") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "last_name") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a6 = wire[k]
            continue
          }
          if (k === "properties") {
            a8 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "login_method") {
            w1 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "active_org_id") {
            a27 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "legacy_user_id") {
            a3 = wire[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "org_member_info") {
            w2 = wire[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "impersonator_user_id") {
            a11 = wire[k]
            continue
          }
          break
        }
        case 25: {
          if (k === "org_id_to_org_member_info") {
            a14 = wire[k]
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
    let a12: unknown
    let a13: unknown
    let a25: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      if (k === "login_method") {
        a12 = c1[k]
        continue
      }
      if (k === "provider") {
        a13 = c1[k]
        continue
      }
      if (k === "org_id") {
        a25 = c1[k]
        continue
      }
      ;(u1 ??= []).push(k)
    }
    let b2 = false
    const c2 = typeof w2 === 'object' && w2 !== null && (w2 as Spelled).__proto__ === Object.prototype ? (w2 as UnknownObject) : undefined
    if (c2 === undefined && w2 !== undefined && w2 !== null) return undefined
    let a15: unknown
    let a16: unknown
    let a17: unknown
    let a18: unknown
    let a19: unknown
    let a20: unknown
    let a21: unknown
    let a22: unknown
    let a23: unknown
    let a24: unknown
    let u2: Array<string> | undefined
    if (c2 !== undefined) for (const k in c2) {
      switch (k.length) {
        case 6: {
          if (k === "org_id") {
            a15 = c2[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "org_name") {
            a16 = c2[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "user_role") {
            a20 = c2[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "org_metadata") {
            a19 = c2[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "legacy_org_id") {
            a18 = c2[k]
            continue
          }
          break
        }
        case 16: {
          if (k === "additional_roles") {
            a21 = c2[k]
            continue
          }
          if (k === "user_permissions") {
            a23 = c2[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "url_safe_org_name") {
            a17 = c2[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "org_role_structure") {
            a24 = c2[k]
            continue
          }
          break
        }
        case 38: {
          if (k === "inherited_user_roles_plus_current_role") {
            a22 = c2[k]
            continue
          }
          break
        }
      }
      ;(u2 ??= []).push(k)
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
      if (s0 !== undefined && ((a0 === s0 && a1 === undefined))) {
      } else {
        if (a0 !== undefined) {
          ;(r ??= {}).user_id = a0
        }
        if (a1 !== undefined) {
          ;(r ??= {}).sub = a1
        }
      }
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s1 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).iss = a2
    }
    let s2: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s2 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).legacy_user_id = a3
    }
    let s3: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s3 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).email = a4
    }
    let s4: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s4 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).username = a5
    }
    let s5: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s5 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).first_name = a6
    }
    let s6: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s6 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).last_name = a7
    }
    let s7: unknown
    if (isJsonObject(a8, 2)) {
      s7 = a8
    } else if (a8 !== undefined) {
      if (!isJson(a8, 2)) return undefined
      const v = a8 === null ? undefined : leaf11.read(a8 as never)
      if (isRefusal(v)) return undefined
      s7 = v
      if (!(s7 !== undefined && equalsJson(a8, leaf11.print(s7)))) {
        ;(r ??= {}).properties = a8 === null ? null : ownCopy(statement12, a8)
      }
    }
    let s8: unknown
    if (a9 !== undefined && a9 !== null && isJson(a9, 2)) {
      s8 = a9
    } else if (a9 !== undefined) {
      if (!isJson(a9, 2)) return undefined
      const v = a9 === null ? undefined : leaf13.read(a9 as never)
      if (isRefusal(v)) return undefined
      s8 = v
      if (!(s8 !== undefined && equalsJson(a9, leaf13.print(s8)))) {
        ;(r ??= {}).metadata = a9 === null ? null : ownCopy(statement14, a9)
      }
    }
    let s9: unknown
    const t10 = typeof a10 === 'number' ? instantOfSeconds(a10) : undefined
    if (t10 !== undefined) {
      s9 = t10
    } else if (a10 !== undefined) {
      if (a10 !== null && !((typeof a10 === 'number' && Number.isFinite(a10)))) return undefined
      const v = a10 === null ? undefined : leaf15.read(a10 as never)
      if (isRefusal(v)) return undefined
      s9 = v
      if (!(s9 !== undefined && equalsJson(a10, leaf15.print(s9)))) {
        ;(r ??= {}).exp = a10
      }
    }
    let s10: string | undefined
    if (typeof a11 === 'string' && a11 !== '') {
      s10 = a11
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'string')) return undefined
      ;(r ??= {}).impersonator_user_id = a11
    }
    let s11: string | undefined
    if (typeof a12 === 'string' && a12 !== '') {
      s11 = a12
      b1 = true
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'string')) return undefined
      ;(((r ??= {}).login_method ??= {}) as Tree).login_method = a12
    }
    let s12: string | undefined
    if (typeof a13 === 'string' && a13 !== '') {
      s12 = a13
      b1 = true
    } else if (a13 !== undefined) {
      if (a13 !== null && !(typeof a13 === 'string')) return undefined
      ;(((r ??= {}).login_method ??= {}) as Tree).provider = a13
    }
    let l25: Array<Draft> | undefined
    const wires25: Array<UnknownObject> = []
    if (a14 !== undefined) {
      if (isRecord(a14)) {
        l25 = []
        for (const key in a14) {
          const entry = a14[key]
          if (entry === undefined) continue
          if (entry === null) {
            r = planted(r, ["org_id_to_org_member_info", key], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject, key)
          if (item === undefined) return undefined
          if (l25.length === 0) l25 = [item]
          else l25.push(item)
          wires25.push(entry as UnknownObject)
        }
      } else if (a14 === null) {
        ;(r ??= {}).org_id_to_org_member_info = a14
      } else return undefined
    }
    let s13: string | undefined
    if (typeof a15 === 'string' && a15 !== '') {
      s13 = a15
      b2 = true
    } else if (a15 !== undefined) {
      if (a15 !== null && !(typeof a15 === 'string')) return undefined
      ;(((q ??= {}).org_member_info ??= {}) as Tree).org_id = a15
    }
    const s14 = s13 !== undefined ? "organization" : undefined
    let s15: string | undefined
    if (typeof a16 === 'string' && a16 !== '' && s13 !== undefined) {
      s15 = a16
      b2 = true
    } else if (a16 !== undefined) {
      if (a16 !== null && !(typeof a16 === 'string')) return undefined
      ;(((q ??= {}).org_member_info ??= {}) as Tree).org_name = a16
    }
    let s16: string | undefined
    if (typeof a17 === 'string' && a17 !== '' && s13 !== undefined) {
      s16 = a17
      b2 = true
    } else if (a17 !== undefined) {
      if (a17 !== null && !(typeof a17 === 'string')) return undefined
      ;(((q ??= {}).org_member_info ??= {}) as Tree).url_safe_org_name = a17
    }
    let s17: string | undefined
    if (typeof a18 === 'string' && a18 !== '' && s13 !== undefined) {
      s17 = a18
      b2 = true
    } else if (a18 !== undefined) {
      if (a18 !== null && !(typeof a18 === 'string')) return undefined
      ;(((q ??= {}).org_member_info ??= {}) as Tree).legacy_org_id = a18
    }
    let s18: unknown
    if (a19 !== undefined && a19 !== null && isJson(a19, 3) && s13 !== undefined) {
      s18 = a19
      b2 = true
    } else if (a19 !== undefined) {
      if (!isJson(a19, 3)) return undefined
      const v = a19 === null ? undefined : leaf16.read(a19 as never)
      if (isRefusal(v)) return undefined
      s18 = s13 !== undefined ? v : undefined
      if (s18 !== undefined && equalsJson(a19, leaf16.print(s18))) {
        b2 = true
      } else {
        ;(((q ??= {}).org_member_info ??= {}) as Tree).org_metadata = a19 === null ? null : ownCopy(statement17, a19)
      }
    }
    let s19: string | undefined
    if (typeof a20 === 'string' && a20 !== '' && s13 !== undefined) {
      s19 = a20
      b2 = true
    } else if (a20 !== undefined) {
      if (a20 !== null && !(typeof a20 === 'string')) return undefined
      ;(((q ??= {}).org_member_info ??= {}) as Tree).user_role = a20
    }
    let s20: ReadonlyArray<unknown> | undefined
    if (areWords(a21) && s13 !== undefined) {
      s20 = a21
      b2 = true
    } else if (a21 !== undefined) {
      if (!isJson(a21, 3)) return undefined
      const v = a21 === null ? undefined : leaf18.read(a21 as never)
      if (isRefusal(v)) return undefined
      s20 = (s13 !== undefined ? v : undefined) as ReadonlyArray<unknown> | undefined
      if (s20 !== undefined && equalsJson(a21, leaf18.print(s20))) {
        b2 = true
      } else {
        ;(((q ??= {}).org_member_info ??= {}) as Tree).additional_roles = a21
      }
    }
    let s21: ReadonlyArray<unknown> | undefined
    const t22 = textsOf(a22)
    if (t22 !== undefined && s13 !== undefined) {
      s21 = t22
      b2 = true
    } else if (a22 !== undefined) {
      if (!isJson(a22, 3)) return undefined
      const v = a22 === null ? undefined : leaf19.read(a22 as never)
      if (isRefusal(v)) return undefined
      s21 = (s13 !== undefined ? v : undefined) as ReadonlyArray<unknown> | undefined
      if (s21 !== undefined && equalsJson(a22, leaf19.print(s21))) {
        b2 = true
      } else {
        ;(((q ??= {}).org_member_info ??= {}) as Tree).inherited_user_roles_plus_current_role = a22
      }
    }
    let s22: ReadonlyArray<unknown> | undefined
    const t23 = textsOf(a23)
    if (t23 !== undefined && s13 !== undefined) {
      s22 = t23
      b2 = true
    } else if (a23 !== undefined) {
      if (!isJson(a23, 3)) return undefined
      const v = a23 === null ? undefined : leaf20.read(a23 as never)
      if (isRefusal(v)) return undefined
      s22 = (s13 !== undefined ? v : undefined) as ReadonlyArray<unknown> | undefined
      if (s22 !== undefined && equalsJson(a23, leaf20.print(s22))) {
        b2 = true
      } else {
        ;(((q ??= {}).org_member_info ??= {}) as Tree).user_permissions = a23
      }
    }
    let s23: unknown
    const t24 = a24 === "single_role_in_hierarchy" ? "single" : a24 === "multi_role" ? "multiple" : undefined
    if (t24 !== undefined && s13 !== undefined) {
      s23 = t24
      b2 = true
    } else if (a24 !== undefined) {
      if (a24 !== null && !(typeof a24 === 'string')) return undefined
      const v = a24 === null ? undefined : leaf21.read(a24 as never)
      if (isRefusal(v)) return undefined
      s23 = s13 !== undefined ? v : undefined
      if (s23 !== undefined && equalsJson(a24, leaf21.print(s23))) {
        b2 = true
      } else {
        ;(((q ??= {}).org_member_info ??= {}) as Tree).org_role_structure = a24
      }
    }
    const s24 = s13
    let open25: Draft | undefined
    if (s13 !== undefined) {
      const o25_organization_externalIds0 = s17 === undefined ? undefined : { system: "legacy", id: s17 }
      const o25_organization_externalIdsList = o25_organization_externalIds0 === undefined ? undefined : [o25_organization_externalIds0]
      const o25_organization = new Made8(s13, s14, s15, s16, o25_organization_externalIdsList, s18)
      const o25_role = s19 === undefined ? undefined : { value: s19 }
      const o25_additionalRolesList = s20 === undefined ? undefined : every9(s20)
      const o25 = new Made22(o25_organization, o25_role, o25_additionalRolesList, s21, s22, s23)
      open25 = o25
      if (l25 === undefined) l25 = [o25]
      else {
        const settling = settled(list23, codec, o25, l25, wires25, q)
        q = settling.residue
        l25 = settling.records
        r = planted(r, place24, {})
      }
    }
    const s25 = l25
    if (w2 === null) {
      ;(q ??= {}).org_member_info = null
    } else if (c2 !== undefined) {
      if (u2 !== undefined) {
        const swept = withUnknowns(q, c2, u2, place25, 3)
        if (swept === false) return undefined
        q = swept
      }
      if (!b2) {
        ;(q ??= {}).org_member_info ??= {}
      }
    }
    if (w1 === null) {
      ;(r ??= {}).login_method = null
    } else if (c1 !== undefined) {
      if (a25 !== undefined) {
        const kept = keptOf(a25, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).login_method ??= {}) as Tree).org_id = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place26, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b1) {
        ;(r ??= {}).login_method ??= {}
      }
    }
    if (a26 !== undefined) {
      const kept = keptOf(a26, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).iat = kept
    }
    if (a27 !== undefined) {
      const kept = keptOf(a27, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).active_org_id = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place7, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open25 === undefined) r = grafted(r, q)
      else open25.residue = { "propelauth/access-token": q }
    }
    const own_externalIds0 = s2 === undefined ? undefined : { system: "legacy", id: s2 }
    const own_externalIdsList = own_externalIds0 === undefined ? undefined : [own_externalIds0]
    const own_emails0 = s3 === undefined ? undefined : { primary: true, value: s3 }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    let own_name: Draft | undefined
    if (s5 !== undefined && s6 !== undefined) own_name = { givenName: s5, familyName: s6 }
    else if (s5 !== undefined || s6 !== undefined) {
      own_name = {  }
      if (s5 !== undefined) own_name.givenName = s5
      if (s6 !== undefined) own_name.familyName = s6
    }
    const own_session = s9 !== undefined || s10 !== undefined || s11 !== undefined || s12 !== undefined || s24 !== undefined ? new Made27(s9, s10, s11, s12, s24) : undefined
    const ownPart9 = r === undefined ? undefined : { "propelauth/access-token": r }
    let own: Draft
    if (own_name !== undefined && s7 !== undefined && own_session !== undefined && s25 !== undefined) {
      if (own_externalIdsList === undefined) {
        if (own_emailsList === undefined) {
          if (s4 === undefined) {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          } else {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          }
        } else {
          if (s4 === undefined) {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          } else {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          }
        }
      } else {
        if (own_emailsList === undefined) {
          if (s4 === undefined) {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          } else {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          }
        } else {
          if (s4 === undefined) {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          } else {
            if (s8 === undefined) {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, session: own_session, memberships: s25, residue: ownPart9 }
              }
            } else {
              if (ownPart9 === undefined) {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25 }
              } else {
                own = { subject: s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, externalIds: own_externalIdsList, emails: own_emailsList, userName: s4, name: own_name, attributes: s7, metadata: s8, session: own_session, memberships: s25, residue: ownPart9 }
              }
            }
          }
        }
      }
    } else {
      own = (own_externalIdsList === undefined ? (own_emailsList === undefined ? (s4 === undefined ? new Made28(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, own_name, s7, s8, own_session, s25, ownPart9) : new Made29(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, s4, own_name, s7, s8, own_session, s25, ownPart9)) : (s4 === undefined ? new Made30(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, own_emailsList, own_name, s7, s8, own_session, s25, ownPart9) : new Made31(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, own_emailsList, s4, own_name, s7, s8, own_session, s25, ownPart9))) : (own_emailsList === undefined ? (s4 === undefined ? new Made32(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, own_externalIdsList, own_name, s7, s8, own_session, s25, ownPart9) : new Made33(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, own_externalIdsList, s4, own_name, s7, s8, own_session, s25, ownPart9)) : (s4 === undefined ? new Made34(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, own_externalIdsList, own_emailsList, own_name, s7, s8, own_session, s25, ownPart9) : new Made35(s1 === undefined ? { provider, id: s0 } : { provider, instance: s1, id: s0 }, own_externalIdsList, own_emailsList, s4, own_name, s7, s8, own_session, s25, ownPart9))))
    }
    return own
  }
  const encodeItem0 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec, place24)
    if (r === untaken) return undefined
    const x0Value = record.organization
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.name
    const g1 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    if (r !== undefined && (r.org_name !== undefined)) {
      const raws = rawsFor(statement36, record, r, places37, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string' && g1 !== undefined) {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g2 = x0 === undefined ? undefined : x0.slug
    let p1: unknown
    if (r !== undefined && (r.url_safe_org_name !== undefined)) {
      const raws = rawsFor(statement39, record, r, places37, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement41, record, r, places37, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g3 === 'string' && g1 !== undefined) {
        p2 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x0 === undefined ? undefined : x0.metadata
    let p3: unknown
    if (r !== undefined && (r.org_metadata !== undefined)) {
      const raws = rawsFor(statement1, record, r, places37, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement43, record, r, places37, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement45, record, r, places37, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (g6 !== undefined && (areTexts(g6) || guard46.is(g6)) && g1 !== undefined) {
        p5 = leaf2.print(g6)
      }
    }
    const g7 = record.inheritedRoles
    let p6: unknown
    if (r !== undefined && (r.inherited_user_roles_plus_current_role !== undefined)) {
      const raws = rawsFor(statement47, record, r, places37, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (g7 !== undefined && (areTexts(g7) || guard48.is(g7)) && g1 !== undefined) {
        p6 = leaf3.print(g7)
      }
    }
    const g8 = record.permissions
    let p7: unknown
    if (r !== undefined && (r.user_permissions !== undefined)) {
      const raws = rawsFor(statement49, record, r, places37, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (g8 !== undefined && (areTexts(g8) || guard50.is(g8)) && g1 !== undefined) {
        p7 = leaf4.print(g8)
      }
    }
    const g9 = record.roleStructure
    let p8: unknown
    if (r !== undefined && (r.org_role_structure !== undefined)) {
      const raws = rawsFor(statement51, record, r, places37, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (g9 !== undefined && guard52.is(g9) && g1 !== undefined) {
        p8 = leaf5.print(g9)
      }
    }
    let p9: unknown
    if (r !== undefined && (r.org_id !== undefined)) {
      const raws = rawsFor(statement6, record, r, places37, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p9 = g1 === '' ? undefined : g1
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined ? new Made54(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places37, [], () => true)
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
    if (r !== undefined && (r.user_id !== undefined || r.sub !== undefined)) {
      const raws = rawsFor(statement55, record, r, places56, (place) => hasObject(r, place))
      p0 = raws[0]
      p1 = raws[1]
    } else {
      if (g0 !== undefined && guard57.is(g0)) {
        p0 = leaf58.print(g0)
      }
    }
    const g1 = x0 === undefined ? undefined : x0.instance
    let p2: unknown
    if (r !== undefined && (r.iss !== undefined)) {
      const raws = rawsFor(statement59, record, r, places56, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p2 = g1 === '' ? undefined : g1
      }
    }
    const x1List = record.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "legacy") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g2 = x1 === undefined ? undefined : x1.id
    let p3: unknown
    if (r !== undefined && (r.legacy_user_id !== undefined)) {
      const raws = rawsFor(statement61, record, r, places56, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p3 = g2 === '' ? undefined : g2
      }
    }
    const x2List = record.emails
    const x2Value = Array.isArray(x2List) ? primaryOf(x2List) : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g3 = x2 === undefined ? undefined : x2.value
    let p4: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement63, record, r, places56, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p4 = g3 === '' ? undefined : g3
      }
    }
    const g4 = record.userName
    let p5: unknown
    if (r !== undefined && (r.username !== undefined)) {
      const raws = rawsFor(statement65, record, r, places56, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p5 = g4 === '' ? undefined : g4
      }
    }
    const x3Value = record.name
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g5 = x3 === undefined ? undefined : x3.givenName
    let p6: unknown
    if (r !== undefined && (r.first_name !== undefined)) {
      const raws = rawsFor(statement67, record, r, places56, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p6 = g5 === '' ? undefined : g5
      }
    }
    const g6 = x3 === undefined ? undefined : x3.familyName
    let p7: unknown
    if (r !== undefined && (r.last_name !== undefined)) {
      const raws = rawsFor(statement69, record, r, places56, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p7 = g6 === '' ? undefined : g6
      }
    }
    const g7 = record.attributes
    let p8: unknown
    if (r !== undefined && (r.properties !== undefined)) {
      const raws = rawsFor(statement12, record, r, places56, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (g7 !== undefined && guard71.is(g7)) {
        p8 = g7
      }
    }
    const g8 = record.metadata
    let p9: unknown
    if (r !== undefined && (r.metadata !== undefined)) {
      const raws = rawsFor(statement14, record, r, places56, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (g8 !== undefined) {
        p9 = g8
      }
    }
    const x4Value = record.session
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g9 = x4 === undefined ? undefined : x4.expiresAt
    let p10: unknown
    if (r !== undefined && (r.exp !== undefined)) {
      const raws = rawsFor(statement72, record, r, places56, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (typeof g9 === 'string' && isCanonical(g9)) {
        p10 = leaf15.print(g9)
      }
    }
    const g10 = x4 === undefined ? undefined : x4.impersonator
    let p11: unknown
    if (r !== undefined && (r.impersonator_user_id !== undefined)) {
      const raws = rawsFor(statement73, record, r, places56, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g10 === 'string') {
        p11 = g10 === '' ? undefined : g10
      }
    }
    const g11 = x4 === undefined ? undefined : x4.loginMethod
    let p12: unknown
    const rKept5 = branchAt(r, place26)
    if (rKept5 === untaken) return undefined
    if (r !== undefined && (rKept5 !== undefined && rKept5.login_method !== undefined)) {
      const raws = rawsFor(statement75, record, r, places56, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g11 === 'string') {
        p12 = g11 === '' ? undefined : g11
      }
    }
    const g12 = x4 === undefined ? undefined : x4.identityProvider
    let p13: unknown
    if (r !== undefined && (rKept5 !== undefined && rKept5.provider !== undefined)) {
      const raws = rawsFor(statement77, record, r, places56, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g12 === 'string') {
        p13 = g12 === '' ? undefined : g12
      }
    }
    const g13 = record.memberships
    const g14 = x4 === undefined ? undefined : x4.activeOrganization
    const found = namedBy(g13, path79, g14)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p15: unknown
    let p16: unknown
    let p17: unknown
    let p18: unknown
    let p19: unknown
    let p20: unknown
    let p21: unknown
    let p22: unknown
    let p23: unknown
    let p24: unknown
    if (m !== undefined) {
      const g13Flavours = flavoursOf(g13, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const qKept1 = branchAt(q, place25)
      if (qKept1 === untaken) return undefined
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_id !== undefined)) {
        const raws = rawsFor(statement80, m, q, places56, (place) => hasObject(g13Flavours, place))
        p15 = raws[0]
      } else {
        if (typeof h0 === 'string') {
          p15 = h0 === '' ? undefined : h0
        }
      }
      const h1 = y0 === undefined ? undefined : y0.name
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_name !== undefined)) {
        const raws = rawsFor(statement82, m, q, places56, (place) => hasObject(g13Flavours, place))
        p16 = raws[0]
      } else {
        if (typeof h1 === 'string' && h0 !== undefined) {
          p16 = h1 === '' ? undefined : h1
        }
      }
      const h2 = y0 === undefined ? undefined : y0.slug
      if (q !== undefined && (qKept1 !== undefined && qKept1.url_safe_org_name !== undefined)) {
        const raws = rawsFor(statement84, m, q, places56, (place) => hasObject(g13Flavours, place))
        p17 = raws[0]
      } else {
        if (typeof h2 === 'string' && h0 !== undefined) {
          p17 = h2 === '' ? undefined : h2
        }
      }
      const y2List = y0 === undefined ? undefined : y0.externalIds
      const y2Value = Array.isArray(y2List) ? entryOfSystem(y2List, "legacy") : undefined
      const y2 = isRecord(y2Value) ? y2Value : undefined
      if (y2 === undefined && isObject(y2Value)) return undefined
      const h3 = y2 === undefined ? undefined : y2.id
      if (q !== undefined && (qKept1 !== undefined && qKept1.legacy_org_id !== undefined)) {
        const raws = rawsFor(statement86, m, q, places56, (place) => hasObject(g13Flavours, place))
        p18 = raws[0]
      } else {
        if (typeof h3 === 'string' && h0 !== undefined) {
          p18 = h3 === '' ? undefined : h3
        }
      }
      const h4 = y0 === undefined ? undefined : y0.metadata
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_metadata !== undefined)) {
        const raws = rawsFor(statement17, m, q, places56, (place) => hasObject(g13Flavours, place))
        p19 = raws[0]
      } else {
        if (h4 !== undefined && h0 !== undefined) {
          p19 = h4
        }
      }
      const y3Value = m.role
      const y3 = isRecord(y3Value) ? y3Value : undefined
      if (y3 === undefined && isObject(y3Value)) return undefined
      const h5 = y3 === undefined ? undefined : y3.value
      if (q !== undefined && (qKept1 !== undefined && qKept1.user_role !== undefined)) {
        const raws = rawsFor(statement88, m, q, places56, (place) => hasObject(g13Flavours, place))
        p20 = raws[0]
      } else {
        if (typeof h5 === 'string' && h0 !== undefined) {
          p20 = h5 === '' ? undefined : h5
        }
      }
      const h6List = m.additionalRoles
      const h6 = Array.isArray(h6List) ? everyAt(h6List, "value") : undefined
      if (q !== undefined && (qKept1 !== undefined && qKept1.additional_roles !== undefined)) {
        const raws = rawsFor(statement90, m, q, places56, (place) => hasObject(g13Flavours, place))
        p21 = raws[0]
      } else {
        if (h6 !== undefined && (areTexts(h6) || guard91.is(h6)) && h0 !== undefined) {
          p21 = leaf18.print(h6)
        }
      }
      const h7 = m.inheritedRoles
      if (q !== undefined && (qKept1 !== undefined && qKept1.inherited_user_roles_plus_current_role !== undefined)) {
        const raws = rawsFor(statement92, m, q, places56, (place) => hasObject(g13Flavours, place))
        p22 = raws[0]
      } else {
        if (h7 !== undefined && (areTexts(h7) || guard93.is(h7)) && h0 !== undefined) {
          p22 = leaf19.print(h7)
        }
      }
      const h8 = m.permissions
      if (q !== undefined && (qKept1 !== undefined && qKept1.user_permissions !== undefined)) {
        const raws = rawsFor(statement94, m, q, places56, (place) => hasObject(g13Flavours, place))
        p23 = raws[0]
      } else {
        if (h8 !== undefined && (areTexts(h8) || guard95.is(h8)) && h0 !== undefined) {
          p23 = leaf20.print(h8)
        }
      }
      const h9 = m.roleStructure
      if (q !== undefined && (qKept1 !== undefined && qKept1.org_role_structure !== undefined)) {
        const raws = rawsFor(statement96, m, q, places56, (place) => hasObject(g13Flavours, place))
        p24 = raws[0]
      } else {
        if (h9 !== undefined && guard97.is(h9) && h0 !== undefined) {
          p24 = leaf21.print(h9)
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement80, none, r, places56, (place) => hasObject(r, place))
        p15 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement82, none, r, places56, (place) => hasObject(r, place))
        p16 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement84, none, r, places56, (place) => hasObject(r, place))
        p17 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement86, none, r, places56, (place) => hasObject(r, place))
        p18 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement17, none, r, places56, (place) => hasObject(r, place))
        p19 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement88, none, r, places56, (place) => hasObject(r, place))
        p20 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement90, none, r, places56, (place) => hasObject(r, place))
        p21 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement92, none, r, places56, (place) => hasObject(r, place))
        p22 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement94, none, r, places56, (place) => hasObject(r, place))
        p23 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement96, none, r, places56, (place) => hasObject(r, place))
        p24 = raws[0]
      }
    }
    const out: Wire = {}
    let u1: Wire | undefined
    let u2: Wire | undefined
    if (p0 !== undefined) out.user_id = p0 as Json
    if (p1 !== undefined) out.sub = p1 as Json
    if (p2 !== undefined) out.iss = p2 as Json
    if (p3 !== undefined) out.legacy_user_id = p3 as Json
    if (p4 !== undefined) out.email = p4 as Json
    if (p5 !== undefined) out.username = p5 as Json
    if (p6 !== undefined) out.first_name = p6 as Json
    if (p7 !== undefined) out.last_name = p7 as Json
    if (p8 !== undefined) out.properties = p8 as Json
    if (p9 !== undefined) out.metadata = p9 as Json
    if (p10 !== undefined) out.exp = p10 as Json
    if (p11 !== undefined) out.impersonator_user_id = p11 as Json
    if (p12 !== undefined) (u1 ??= placed(out, "login_method")).login_method = p12 as Json
    if (p13 !== undefined) (u1 ??= placed(out, "login_method")).provider = p13 as Json
    if (p15 !== undefined) (u2 ??= placed(out, "org_member_info")).org_id = p15 as Json
    if (p16 !== undefined) (u2 ??= placed(out, "org_member_info")).org_name = p16 as Json
    if (p17 !== undefined) (u2 ??= placed(out, "org_member_info")).url_safe_org_name = p17 as Json
    if (p18 !== undefined) (u2 ??= placed(out, "org_member_info")).legacy_org_id = p18 as Json
    if (p19 !== undefined) (u2 ??= placed(out, "org_member_info")).org_metadata = p19 as Json
    if (p20 !== undefined) (u2 ??= placed(out, "org_member_info")).user_role = p20 as Json
    if (p21 !== undefined) (u2 ??= placed(out, "org_member_info")).additional_roles = p21 as Json
    if (p22 !== undefined) (u2 ??= placed(out, "org_member_info")).inherited_user_roles_plus_current_role = p22 as Json
    if (p23 !== undefined) (u2 ??= placed(out, "org_member_info")).user_permissions = p23 as Json
    if (p24 !== undefined) (u2 ??= placed(out, "org_member_info")).org_role_structure = p24 as Json
    const k14 = r === undefined ? undefined : nodeAtPlace(r, place24)
    if (areListed(g13, m, k14)) {
      const items = listedBeside(g13, list23, encodeItem0, k14, codec, m)
      if (items === undefined) return undefined
      putAt(out, place24, items)
    } else if (k14 === null) {
      putAt(out, place24, k14)
    }
    if (r !== undefined) putBack({ wire: out }, r, places56, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places56, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
