/** The plan of propelauth/oauth-userinfo, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson } from '../../Json.js'
import { ownCopy } from '../../wire/decode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { absent } from '../../wire/residue.js'
import { leafAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { instantOfSeconds, isJson, isRecord, keptOf, makerOf, planted, sizeOf, textsOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of propelauth/oauth-userinfo. @category instances */
export const plan: PlanOf = (table) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",4], 0)
  const statement1 = statementAt(table, ["lists",0,"item","statements",4])
  const leaf2 = leafAt(table, ["lists",0,"item","statements",6], 0)
  const leaf3 = leafAt(table, ["lists",0,"item","statements",7], 0)
  const leaf4 = leafAt(table, ["lists",0,"item","statements",8], 0)
  const leaf5 = leafAt(table, ["lists",0,"item","statements",9], 0)
  const statement6 = statementAt(table, ["lists",0,"item","statements",9])
  const places8 = tableAt(table, ["lists",0,"item"]).places
  const place9: Place = []
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.slug = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.metadata = v5 })
  const every11 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ value: values[index] }); return list }
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.organization = v0; if (v1 !== undefined) this.role = v1; if (v2 !== undefined) this.additionalRoles = v2; if (v3 !== undefined) this.inheritedRoles = v3; if (v4 !== undefined) this.permissions = v4; if (v5 !== undefined) this.roleStructure = v5; if (v6 !== undefined) this.residue = v6 })
  const leaf13 = leafAt(table, ["statements",13], 0)
  const leaf14 = leafAt(table, ["statements",14], 0)
  const leaf15 = leafAt(table, ["statements",15], 0)
  const statement16 = statementAt(table, ["statements",15])
  const leaf17 = leafAt(table, ["statements",16], 0)
  const statement18 = statementAt(table, ["statements",16])
  const places19 = tableAt(table, []).places
  const Made20 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; if (v1 !== undefined) this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.userName = v3; if (v4 !== undefined) this.name = v4; if (v5 !== undefined) this.photos = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.metadata = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const decodeItem0 = (wire: UnknownObject, key: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let n0 = 0
    if (key === '') return undefined
    const s0 = key
    const s1 = "organization"
    const a0 = wire.org_name
    let s2: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      n0 += 1
      s2 = a0
    } else if (a0 !== undefined) {
      n0 += 1
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).org_name = a0
    }
    const a1 = wire.url_safe_org_name
    let s3: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s3 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).url_safe_org_name = a1
    }
    const a2 = wire.legacy_org_id
    let s4: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s4 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).legacy_org_id = a2
    }
    const a3 = wire.org_metadata
    let s5: unknown
    if (a3 !== undefined && a3 !== null && isJson(a3, 4)) {
      n0 += 1
      s5 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (!isJson(a3, 4)) return undefined
      const v = a3 === null ? undefined : leaf0.read(a3 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a3, leaf0.print(s5)))) {
        ;(r ??= {}).org_metadata = ownCopy(statement1, a3)
      }
    }
    const a4 = wire.user_role
    let s6: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n0 += 1
      s6 = a4
    } else if (a4 !== undefined) {
      n0 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).user_role = a4
    }
    const a5 = wire.additional_roles
    let s7: ReadonlyArray<unknown> | undefined
    const t5 = textsOf(a5)
    if (t5 !== undefined) {
      n0 += 1
      s7 = t5
    } else if (a5 !== undefined) {
      n0 += 1
      if (!isJson(a5, 4)) return undefined
      const v = a5 === null ? undefined : leaf2.read(a5 as never)
      if (isRefusal(v)) return undefined
      s7 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s7 !== undefined && equalsJson(a5, leaf2.print(s7)))) {
        ;(r ??= {}).additional_roles = a5
      }
    }
    const a6 = wire.inherited_user_roles_plus_current_role
    let s8: ReadonlyArray<unknown> | undefined
    const t6 = textsOf(a6)
    if (t6 !== undefined) {
      n0 += 1
      s8 = t6
    } else if (a6 !== undefined) {
      n0 += 1
      if (!isJson(a6, 4)) return undefined
      const v = a6 === null ? undefined : leaf3.read(a6 as never)
      if (isRefusal(v)) return undefined
      s8 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s8 !== undefined && equalsJson(a6, leaf3.print(s8)))) {
        ;(r ??= {}).inherited_user_roles_plus_current_role = a6
      }
    }
    const a7 = wire.user_permissions
    let s9: ReadonlyArray<unknown> | undefined
    const t7 = textsOf(a7)
    if (t7 !== undefined) {
      n0 += 1
      s9 = t7
    } else if (a7 !== undefined) {
      n0 += 1
      if (!isJson(a7, 4)) return undefined
      const v = a7 === null ? undefined : leaf4.read(a7 as never)
      if (isRefusal(v)) return undefined
      s9 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s9 !== undefined && equalsJson(a7, leaf4.print(s9)))) {
        ;(r ??= {}).user_permissions = a7
      }
    }
    const a8 = wire.org_role_structure
    let s10: unknown
    if (a8 !== undefined) {
      n0 += 1
      if (!isJson(a8, 4)) return undefined
      const v = a8 === null ? undefined : leaf5.read(a8 as never)
      if (isRefusal(v)) return undefined
      s10 = v
      if (!(s10 !== undefined && equalsJson(a8, leaf5.print(s10)))) {
        ;(r ??= {}).org_role_structure = ownCopy(statement6, a8)
      }
    }
    const a9 = wire.org_id
    if (a9 !== undefined) n0 += 1
    if (a9 !== s0) {
      if (a9 !== undefined && a9 !== null && typeof a9 !== 'string') return undefined
      ;(r ??= {}).org_id = a9 === undefined ? absent : a9
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places8, n0, place9, 4)
      if (swept === false) return undefined
      r = swept
    }
    const own_organization_externalIds0 = s4 === undefined ? undefined : { system: "legacy", id: s4 }
    const own_organization_externalIdsList = own_organization_externalIds0 === undefined ? undefined : [own_organization_externalIds0]
    const own_organization = new Made10(s0, s1, s2, s3, own_organization_externalIdsList, s5)
    const own_role = s6 === undefined ? undefined : { value: s6 }
    const own_additionalRolesList = s7 === undefined ? undefined : every11(s7)
    const own = new Made12(own_organization, own_role, own_additionalRolesList, s8, s9, s10, r === undefined ? undefined : { "propelauth/oauth-userinfo": r })
    return own
  }
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let n0 = 0
    const a0 = wire.user_id
    const a1 = wire.sub
    let s0: string | undefined
    if (a0 !== undefined || a1 !== undefined) {
      if (a0 !== undefined) {
        n0 += 1
        if (typeof a0 === 'string') {
          if (a0 !== '') {
            if (s0 === undefined) s0 = a0
            else if (s0 !== a0) return undefined
          }
        } else if (a0 !== null) return undefined
      }
      if (a1 !== undefined) {
        n0 += 1
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
    const a2 = wire.legacy_user_id
    let s1: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s1 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).legacy_user_id = a2
    }
    const a3 = wire.email
    let s2: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n0 += 1
      s2 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).email = a3
    }
    const a4 = wire.username
    let s3: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n0 += 1
      s3 = a4
    } else if (a4 !== undefined) {
      n0 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).username = a4
    }
    const a5 = wire.first_name
    let s4: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      n0 += 1
      s4 = a5
    } else if (a5 !== undefined) {
      n0 += 1
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).first_name = a5
    }
    const a6 = wire.last_name
    let s5: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      n0 += 1
      s5 = a6
    } else if (a6 !== undefined) {
      n0 += 1
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).last_name = a6
    }
    const a7 = wire.picture_url
    let s6: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      n0 += 1
      s6 = a7
    } else if (a7 !== undefined) {
      n0 += 1
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).picture_url = a7
    }
    const a8 = wire.enabled
    let s7: boolean | undefined
    if (typeof a8 === 'boolean') {
      n0 += 1
      s7 = a8
    } else if (a8 !== undefined) {
      n0 += 1
      if (a8 !== null && !(typeof a8 === 'boolean')) return undefined
      ;(r ??= {}).enabled = a8
    }
    const a9 = wire.locked
    let s8: boolean | undefined
    if (typeof a9 === 'boolean') {
      n0 += 1
      s8 = a9
    } else if (a9 !== undefined) {
      n0 += 1
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(r ??= {}).locked = a9
    }
    const a10 = wire.can_create_orgs
    let s9: boolean | undefined
    if (typeof a10 === 'boolean') {
      n0 += 1
      s9 = a10
    } else if (a10 !== undefined) {
      n0 += 1
      if (a10 !== null && !(typeof a10 === 'boolean')) return undefined
      ;(r ??= {}).can_create_orgs = a10
    }
    const a11 = wire.has_password
    let s10: boolean | undefined
    if (typeof a11 === 'boolean') {
      n0 += 1
      s10 = a11
    } else if (a11 !== undefined) {
      n0 += 1
      if (a11 !== null && !(typeof a11 === 'boolean')) return undefined
      ;(r ??= {}).has_password = a11
    }
    const a12 = wire.update_password_required
    let s11: boolean | undefined
    if (typeof a12 === 'boolean') {
      n0 += 1
      s11 = a12
    } else if (a12 !== undefined) {
      n0 += 1
      if (a12 !== null && !(typeof a12 === 'boolean')) return undefined
      ;(r ??= {}).update_password_required = a12
    }
    const a13 = wire.mfa_enabled
    let s12: boolean | undefined
    if (typeof a13 === 'boolean') {
      n0 += 1
      s12 = a13
    } else if (a13 !== undefined) {
      n0 += 1
      if (a13 !== null && !(typeof a13 === 'boolean')) return undefined
      ;(r ??= {}).mfa_enabled = a13
    }
    const a14 = wire.created_at
    let s13: unknown
    const t14 = typeof a14 === 'number' ? instantOfSeconds(a14) : undefined
    if (t14 !== undefined) {
      n0 += 1
      s13 = t14
    } else if (a14 !== undefined) {
      n0 += 1
      if (a14 !== null && !((typeof a14 === 'number' && Number.isFinite(a14)))) return undefined
      const v = a14 === null ? undefined : leaf13.read(a14 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (!(s13 !== undefined && equalsJson(a14, leaf13.print(s13)))) {
        ;(r ??= {}).created_at = a14
      }
    }
    const a15 = wire.last_active_at
    let s14: unknown
    const t15 = typeof a15 === 'number' ? instantOfSeconds(a15) : undefined
    if (t15 !== undefined) {
      n0 += 1
      s14 = t15
    } else if (a15 !== undefined) {
      n0 += 1
      if (a15 !== null && !((typeof a15 === 'number' && Number.isFinite(a15)))) return undefined
      const v = a15 === null ? undefined : leaf14.read(a15 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (!(s14 !== undefined && equalsJson(a15, leaf14.print(s14)))) {
        ;(r ??= {}).last_active_at = a15
      }
    }
    const a16 = wire.properties
    let s15: unknown
    if (isRecord(a16) && isJson(a16, 2)) {
      n0 += 1
      s15 = a16
    } else if (a16 !== undefined) {
      n0 += 1
      if (!isJson(a16, 2)) return undefined
      const v = a16 === null ? undefined : leaf15.read(a16 as never)
      if (isRefusal(v)) return undefined
      s15 = v
      if (!(s15 !== undefined && equalsJson(a16, leaf15.print(s15)))) {
        ;(r ??= {}).properties = ownCopy(statement16, a16)
      }
    }
    const a17 = wire.metadata
    let s16: unknown
    if (a17 !== undefined && a17 !== null && isJson(a17, 2)) {
      n0 += 1
      s16 = a17
    } else if (a17 !== undefined) {
      n0 += 1
      if (!isJson(a17, 2)) return undefined
      const v = a17 === null ? undefined : leaf17.read(a17 as never)
      if (isRefusal(v)) return undefined
      s16 = v
      if (!(s16 !== undefined && equalsJson(a17, leaf17.print(s16)))) {
        ;(r ??= {}).metadata = ownCopy(statement18, a17)
      }
    }
    const a18 = wire.email_confirmed
    let s17: boolean | undefined
    if (typeof a18 === 'boolean' && s2 !== undefined) {
      n0 += 1
      s17 = a18
    } else if (a18 !== undefined) {
      n0 += 1
      if (a18 !== null && !(typeof a18 === 'boolean')) return undefined
      ;(r ??= {}).email_confirmed = a18
    }
    let l18: Array<Draft> | undefined
    const a19 = wire.org_id_to_org_info
    if (a19 !== undefined) {
      n0 += 1
      if (isRecord(a19)) {
        l18 = []
        const keys = Object.keys(a19)
        for (let index = 0; index < keys.length; index += 1) {
          const key = keys[index] as string
          const entry = a19[key]
          if (entry === undefined) continue
          if (entry === null) {
            r = planted(r, ["org_id_to_org_info", key], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject, key)
          if (item === undefined) return undefined
          l18.push(item)
        }
      } else if (a19 === null) {
        ;(r ??= {}).org_id_to_org_info = a19
      } else return undefined
    }
    const s18 = l18
    const a20 = wire.impersonator_user_id
    if (a20 !== undefined) {
      n0 += 1
      const kept = keptOf(a20, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).impersonator_user_id = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places19, n0, place9, 2)
      if (swept === false) return undefined
      r = swept
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
    const own = new Made20({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, s18, r === undefined ? undefined : { "propelauth/oauth-userinfo": r })
    return own
  }
  return { decode, encode: () => undefined }
}
