/** The plan of propelauth/refresh-token, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson } from '../../Json.js'
import { ownCopy } from '../../wire/decode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { absent } from '../../wire/residue.js'
import { leafAt, nodeAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { hiddenOf, instantOfSeconds, isJson, isRecord, keptOf, makerOf, planted, sizeOf, textsOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of propelauth/refresh-token. @category instances */
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
  const leaf19 = leafAt(table, ["statements",17], 0)
  const places20 = tableAt(table, []).places
  const node21 = nodeAt(places20, ["user"])
  const place22: Place = ["user"]
  const node23 = nodeAt(places20, ["impersonator_user"])
  const place24: Place = ["impersonator_user"]
  const Made25 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown) { this.subject = v0; if (v1 !== undefined) this.externalIds = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.userName = v3; if (v4 !== undefined) this.name = v4; if (v5 !== undefined) this.photos = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.metadata = v10; if (v11 !== undefined) this.session = v11; if (v12 !== undefined) this.memberships = v12; if (v13 !== undefined) this.residue = v13 })
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
    const own = new Made12(own_organization, own_role, own_additionalRolesList, s8, s9, s10, r === undefined ? undefined : { "propelauth/refresh-token": r })
    return own
  }
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let n0 = 0
    let n1 = 0
    let b1 = false
    let c1: UnknownObject | undefined
    const w1 = wire.user
    if (w1 !== undefined) {
      n0 += 1
      if (isRecord(w1)) c1 = w1
      else if (w1 !== null) return undefined
    }
    let n2 = 0
    let b2 = false
    let c2: UnknownObject | undefined
    const w2 = wire.impersonator_user
    if (w2 !== undefined) {
      n0 += 1
      if (isRecord(w2)) c2 = w2
      else if (w2 !== null) return undefined
    }
    const a0 = c1 === undefined ? undefined : c1.user_id
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      n1 += 1
      s0 = a0
      b1 = true
    } else if (a0 !== undefined) {
      n1 += 1
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).user_id = a0
    }
    if (s0 === undefined) return undefined
    const a1 = c1 === undefined ? undefined : c1.legacy_user_id
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n1 += 1
      s1 = a1
      b1 = true
    } else if (a1 !== undefined) {
      n1 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).legacy_user_id = a1
    }
    const a2 = c1 === undefined ? undefined : c1.email
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n1 += 1
      s2 = a2
      b1 = true
    } else if (a2 !== undefined) {
      n1 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).email = a2
    }
    const a3 = c1 === undefined ? undefined : c1.username
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n1 += 1
      s3 = a3
      b1 = true
    } else if (a3 !== undefined) {
      n1 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).username = a3
    }
    const a4 = c1 === undefined ? undefined : c1.first_name
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n1 += 1
      s4 = a4
      b1 = true
    } else if (a4 !== undefined) {
      n1 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).first_name = a4
    }
    const a5 = c1 === undefined ? undefined : c1.last_name
    let s5: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      n1 += 1
      s5 = a5
      b1 = true
    } else if (a5 !== undefined) {
      n1 += 1
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).last_name = a5
    }
    const a6 = c1 === undefined ? undefined : c1.picture_url
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      n1 += 1
      s6 = a6
      b1 = true
    } else if (a6 !== undefined) {
      n1 += 1
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).picture_url = a6
    }
    const a7 = c1 === undefined ? undefined : c1.enabled
    let s7: boolean | undefined
    if (typeof a7 === 'boolean') {
      n1 += 1
      s7 = a7
      b1 = true
    } else if (a7 !== undefined) {
      n1 += 1
      if (a7 !== null && !(typeof a7 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).enabled = a7
    }
    const a8 = c1 === undefined ? undefined : c1.locked
    let s8: boolean | undefined
    if (typeof a8 === 'boolean') {
      n1 += 1
      s8 = a8
      b1 = true
    } else if (a8 !== undefined) {
      n1 += 1
      if (a8 !== null && !(typeof a8 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).locked = a8
    }
    const a9 = c1 === undefined ? undefined : c1.can_create_orgs
    let s9: boolean | undefined
    if (typeof a9 === 'boolean') {
      n1 += 1
      s9 = a9
      b1 = true
    } else if (a9 !== undefined) {
      n1 += 1
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).can_create_orgs = a9
    }
    const a10 = c1 === undefined ? undefined : c1.has_password
    let s10: boolean | undefined
    if (typeof a10 === 'boolean') {
      n1 += 1
      s10 = a10
      b1 = true
    } else if (a10 !== undefined) {
      n1 += 1
      if (a10 !== null && !(typeof a10 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).has_password = a10
    }
    const a11 = c1 === undefined ? undefined : c1.update_password_required
    let s11: boolean | undefined
    if (typeof a11 === 'boolean') {
      n1 += 1
      s11 = a11
      b1 = true
    } else if (a11 !== undefined) {
      n1 += 1
      if (a11 !== null && !(typeof a11 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).update_password_required = a11
    }
    const a12 = c1 === undefined ? undefined : c1.mfa_enabled
    let s12: boolean | undefined
    if (typeof a12 === 'boolean') {
      n1 += 1
      s12 = a12
      b1 = true
    } else if (a12 !== undefined) {
      n1 += 1
      if (a12 !== null && !(typeof a12 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).mfa_enabled = a12
    }
    const a13 = c1 === undefined ? undefined : c1.created_at
    let s13: unknown
    const t13 = typeof a13 === 'number' ? instantOfSeconds(a13) : undefined
    if (t13 !== undefined) {
      n1 += 1
      s13 = t13
      b1 = true
    } else if (a13 !== undefined) {
      n1 += 1
      if (a13 !== null && !((typeof a13 === 'number' && Number.isFinite(a13)))) return undefined
      const v = a13 === null ? undefined : leaf13.read(a13 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (s13 !== undefined && equalsJson(a13, leaf13.print(s13))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).created_at = a13
      }
    }
    const a14 = c1 === undefined ? undefined : c1.last_active_at
    let s14: unknown
    const t14 = typeof a14 === 'number' ? instantOfSeconds(a14) : undefined
    if (t14 !== undefined) {
      n1 += 1
      s14 = t14
      b1 = true
    } else if (a14 !== undefined) {
      n1 += 1
      if (a14 !== null && !((typeof a14 === 'number' && Number.isFinite(a14)))) return undefined
      const v = a14 === null ? undefined : leaf14.read(a14 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (s14 !== undefined && equalsJson(a14, leaf14.print(s14))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).last_active_at = a14
      }
    }
    const a15 = c1 === undefined ? undefined : c1.properties
    let s15: unknown
    if (isRecord(a15) && isJson(a15, 3)) {
      n1 += 1
      s15 = a15
      b1 = true
    } else if (a15 !== undefined) {
      n1 += 1
      if (!isJson(a15, 3)) return undefined
      const v = a15 === null ? undefined : leaf15.read(a15 as never)
      if (isRefusal(v)) return undefined
      s15 = v
      if (s15 !== undefined && equalsJson(a15, leaf15.print(s15))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).properties = ownCopy(statement16, a15)
      }
    }
    const a16 = c1 === undefined ? undefined : c1.metadata
    let s16: unknown
    if (a16 !== undefined && a16 !== null && isJson(a16, 3)) {
      n1 += 1
      s16 = a16
      b1 = true
    } else if (a16 !== undefined) {
      n1 += 1
      if (!isJson(a16, 3)) return undefined
      const v = a16 === null ? undefined : leaf17.read(a16 as never)
      if (isRefusal(v)) return undefined
      s16 = v
      if (s16 !== undefined && equalsJson(a16, leaf17.print(s16))) {
        b1 = true
      } else {
        ;(((r ??= {}).user ??= {}) as Tree).metadata = ownCopy(statement18, a16)
      }
    }
    const a17 = wire.expires_at_seconds
    let s17: unknown
    const t17 = typeof a17 === 'number' ? instantOfSeconds(a17) : undefined
    if (t17 !== undefined) {
      n0 += 1
      s17 = t17
    } else if (a17 !== undefined) {
      n0 += 1
      if (a17 !== null && !((typeof a17 === 'number' && Number.isFinite(a17)))) return undefined
      const v = a17 === null ? undefined : leaf19.read(a17 as never)
      if (isRefusal(v)) return undefined
      s17 = v
      if (!(s17 !== undefined && equalsJson(a17, leaf19.print(s17)))) {
        ;(r ??= {}).expires_at_seconds = a17
      }
    }
    const a18 = c2 === undefined ? undefined : c2.user_id
    let s18: string | undefined
    if (typeof a18 === 'string' && a18 !== '') {
      n2 += 1
      s18 = a18
      b2 = true
    } else if (a18 !== undefined) {
      n2 += 1
      if (a18 !== null && !(typeof a18 === 'string')) return undefined
      ;(((r ??= {}).impersonator_user ??= {}) as Tree).user_id = a18
    }
    const a19 = c1 === undefined ? undefined : c1.email_confirmed
    let s19: boolean | undefined
    if (typeof a19 === 'boolean' && s2 !== undefined) {
      n1 += 1
      s19 = a19
      b1 = true
    } else if (a19 !== undefined) {
      n1 += 1
      if (a19 !== null && !(typeof a19 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).email_confirmed = a19
    }
    let l20: Array<Draft> | undefined
    const a20 = wire.org_id_to_org_member_info
    if (a20 !== undefined) {
      n0 += 1
      if (isRecord(a20)) {
        l20 = []
        const keys = Object.keys(a20)
        for (let index = 0; index < keys.length; index += 1) {
          const key = keys[index] as string
          const entry = a20[key]
          if (entry === undefined) continue
          if (entry === null) {
            r = planted(r, ["org_id_to_org_member_info", key], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject, key)
          if (item === undefined) return undefined
          l20.push(item)
        }
      } else if (a20 === null) {
        ;(r ??= {}).org_id_to_org_member_info = a20
      } else return undefined
    }
    const s20 = l20
    if (w1 === null) {
      ;(r ??= {}).user = null
    } else if (c1 !== undefined) {
      const a21 = c1.impersonator_user_id
      if (a21 !== undefined) {
        n1 += 1
        const kept = keptOf(a21, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).impersonator_user_id = kept
      }
      if (sizeOf(c1) !== n1) {
        const swept = withUnknowns(r, c1, node21, n1, place22, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b1) {
        ;(r ??= {}).user ??= {}
      }
    }
    const a22 = wire.access_token
    if (a22 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a22, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).access_token = kept
    }
    if (w2 === null) {
      ;(r ??= {}).impersonator_user = null
    } else if (c2 !== undefined) {
      if (sizeOf(c2) !== n2) {
        const swept = withUnknowns(r, c2, node23, n2, place24, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b2) {
        ;(r ??= {}).impersonator_user ??= {}
      }
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places20, n0, place9, 2)
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
    const own = new Made25({ provider, id: s0 }, own_externalIdsList, own_emailsList, s3, own_name, own_photosList, own_account, own_credentials, own_timestamps, s15, s16, own_session, s20, r === undefined ? undefined : { "propelauth/refresh-token": r })
    return own
  }
  return { decode, encode: () => undefined }
}
