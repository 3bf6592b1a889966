/** The plan of axway/user, written by `npm run plans` from its table: not to be edited. */
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
import { isJson, isRecord, keptOf, makerOf, sizeOf, textsOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of axway/user. @category instances */
export const plan: PlanOf = (table) => {
  const leaf0 = leafAt(table, ["statements",5], 0)
  const leaf1 = leafAt(table, ["statements",16], 0)
  const leaf2 = leafAt(table, ["statements",17], 0)
  const leaf3 = leafAt(table, ["statements",18], 0)
  const leaf4 = leafAt(table, ["statements",19], 0)
  const leaf5 = leafAt(table, ["statements",20], 0)
  const leaf6 = leafAt(table, ["statements",21], 0)
  const leaf7 = leafAt(table, ["statements",22], 0)
  const leaf8 = leafAt(table, ["statements",23], 0)
  const leaf9 = leafAt(table, ["statements",26], 0)
  const statement10 = statementAt(table, ["statements",26])
  const places11 = tableAt(table, []).places
  const place12: Place = []
  const every13 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ provider: values[index] }); return list }
  const Made14 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { if (v0 !== undefined) this.createdAt = v0; if (v1 !== undefined) this.updatedAt = v1; if (v2 !== undefined) this.activatedAt = v2; if (v3 !== undefined) this.invitedAt = v3; if (v4 !== undefined) this.lastLoginAt = v4; if (v5 !== undefined) this.termsAcceptedAt = v5 })
  const Made15 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; if (v1 !== undefined) this.userName = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.phoneNumbers = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.preferredLanguage = v9; if (v10 !== undefined) this.timezone = v10; if (v11 !== undefined) this.attributes = v11; if (v12 !== undefined) this.residue = v12 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
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
    const a1 = wire.username
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s1 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).username = a1
    }
    const a2 = wire.email
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s2 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).email = a2
    }
    const a3 = wire.firstname
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n0 += 1
      s3 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).firstname = a3
    }
    const a4 = wire.lastname
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n0 += 1
      s4 = a4
    } else if (a4 !== undefined) {
      n0 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).lastname = a4
    }
    const a5 = wire.user_id
    let s5: unknown
    if (typeof a5 === 'number' && Number.isSafeInteger(a5)) {
      n0 += 1
      s5 = String(a5)
    } else if (a5 !== undefined) {
      n0 += 1
      if (a5 !== null && !(typeof a5 === 'string' || (typeof a5 === 'number' && Number.isFinite(a5)))) return undefined
      const v = a5 === null ? undefined : leaf0.read(a5 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a5, leaf0.print(s5)))) {
        ;(r ??= {}).user_id = a5
      }
    }
    const a6 = wire._id
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      n0 += 1
      s6 = a6
    } else if (a6 !== undefined) {
      n0 += 1
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {})._id = a6
    }
    const a7 = wire.openid
    let s7: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      n0 += 1
      s7 = a7
    } else if (a7 !== undefined) {
      n0 += 1
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).openid = a7
    }
    const a8 = wire.axway_id
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      n0 += 1
      s8 = a8
    } else if (a8 !== undefined) {
      n0 += 1
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).axway_id = a8
    }
    const a9 = wire.provider_guid
    let s9: string | undefined
    if (typeof a9 === 'string' && a9 !== '') {
      n0 += 1
      s9 = a9
    } else if (a9 !== undefined) {
      n0 += 1
      if (a9 !== null && !(typeof a9 === 'string')) return undefined
      ;(r ??= {}).provider_guid = a9
    }
    const a10 = wire.phone
    let s10: string | undefined
    if (typeof a10 === 'string' && a10 !== '') {
      n0 += 1
      s10 = a10
    } else if (a10 !== undefined) {
      n0 += 1
      if (a10 !== null && !(typeof a10 === 'string')) return undefined
      ;(r ??= {}).phone = a10
    }
    const a11 = wire.active
    let s11: boolean | undefined
    if (typeof a11 === 'boolean') {
      n0 += 1
      s11 = a11
    } else if (a11 !== undefined) {
      n0 += 1
      if (a11 !== null && !(typeof a11 === 'boolean')) return undefined
      ;(r ??= {}).active = a11
    }
    const a12 = wire.activated
    let s12: boolean | undefined
    if (typeof a12 === 'boolean') {
      n0 += 1
      s12 = a12
    } else if (a12 !== undefined) {
      n0 += 1
      if (a12 !== null && !(typeof a12 === 'boolean')) return undefined
      ;(r ??= {}).activated = a12
    }
    const a13 = wire.external
    let s13: boolean | undefined
    if (typeof a13 === 'boolean') {
      n0 += 1
      s13 = a13
    } else if (a13 !== undefined) {
      n0 += 1
      if (a13 !== null && !(typeof a13 === 'boolean')) return undefined
      ;(r ??= {}).external = a13
    }
    const a14 = wire.mfa
    let s14: boolean | undefined
    if (typeof a14 === 'boolean') {
      n0 += 1
      s14 = a14
    } else if (a14 !== undefined) {
      n0 += 1
      if (a14 !== null && !(typeof a14 === 'boolean')) return undefined
      ;(r ??= {}).mfa = a14
    }
    const a15 = wire.authenticator_enabled
    let s15: boolean | undefined
    if (typeof a15 === 'boolean') {
      n0 += 1
      s15 = a15
    } else if (a15 !== undefined) {
      n0 += 1
      if (a15 !== null && !(typeof a15 === 'boolean')) return undefined
      ;(r ??= {}).authenticator_enabled = a15
    }
    const a16 = wire.oauth
    let s16: ReadonlyArray<unknown> | undefined
    const t16 = textsOf(a16)
    if (t16 !== undefined) {
      n0 += 1
      s16 = t16
    } else if (a16 !== undefined) {
      n0 += 1
      if (!isJson(a16, 2)) return undefined
      const v = a16 === null ? undefined : leaf1.read(a16 as never)
      if (isRefusal(v)) return undefined
      s16 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s16 !== undefined && equalsJson(a16, leaf1.print(s16)))) {
        ;(r ??= {}).oauth = a16
      }
    }
    const a17 = wire.password_updated
    let s17: unknown
    if (typeof a17 === 'string' && isCanonical(a17)) {
      n0 += 1
      s17 = a17
    } else if (a17 !== undefined) {
      n0 += 1
      if (a17 !== null && !(typeof a17 === 'string')) return undefined
      const v = a17 === null ? undefined : leaf2.read(a17 as never)
      if (isRefusal(v)) return undefined
      s17 = v
      if (!(s17 !== undefined && equalsJson(a17, leaf2.print(s17)))) {
        ;(r ??= {}).password_updated = a17
      }
    }
    const a18 = wire.created
    let s18: unknown
    if (typeof a18 === 'string' && isCanonical(a18)) {
      n0 += 1
      s18 = a18
    } else if (a18 !== undefined) {
      n0 += 1
      if (a18 !== null && !(typeof a18 === 'string')) return undefined
      const v = a18 === null ? undefined : leaf3.read(a18 as never)
      if (isRefusal(v)) return undefined
      s18 = v
      if (!(s18 !== undefined && equalsJson(a18, leaf3.print(s18)))) {
        ;(r ??= {}).created = a18
      }
    }
    const a19 = wire.updated
    let s19: unknown
    if (typeof a19 === 'string' && isCanonical(a19)) {
      n0 += 1
      s19 = a19
    } else if (a19 !== undefined) {
      n0 += 1
      if (a19 !== null && !(typeof a19 === 'string')) return undefined
      const v = a19 === null ? undefined : leaf4.read(a19 as never)
      if (isRefusal(v)) return undefined
      s19 = v
      if (!(s19 !== undefined && equalsJson(a19, leaf4.print(s19)))) {
        ;(r ??= {}).updated = a19
      }
    }
    const a20 = wire.date_activated
    let s20: unknown
    if (typeof a20 === 'string' && isCanonical(a20)) {
      n0 += 1
      s20 = a20
    } else if (a20 !== undefined) {
      n0 += 1
      if (a20 !== null && !(typeof a20 === 'string')) return undefined
      const v = a20 === null ? undefined : leaf5.read(a20 as never)
      if (isRefusal(v)) return undefined
      s20 = v
      if (!(s20 !== undefined && equalsJson(a20, leaf5.print(s20)))) {
        ;(r ??= {}).date_activated = a20
      }
    }
    const a21 = wire.invited
    let s21: unknown
    if (typeof a21 === 'string' && isCanonical(a21)) {
      n0 += 1
      s21 = a21
    } else if (a21 !== undefined) {
      n0 += 1
      if (a21 !== null && !(typeof a21 === 'string')) return undefined
      const v = a21 === null ? undefined : leaf6.read(a21 as never)
      if (isRefusal(v)) return undefined
      s21 = v
      if (!(s21 !== undefined && equalsJson(a21, leaf6.print(s21)))) {
        ;(r ??= {}).invited = a21
      }
    }
    const a22 = wire.last_login
    let s22: unknown
    if (typeof a22 === 'string' && isCanonical(a22)) {
      n0 += 1
      s22 = a22
    } else if (a22 !== undefined) {
      n0 += 1
      if (a22 !== null && !(typeof a22 === 'string')) return undefined
      const v = a22 === null ? undefined : leaf7.read(a22 as never)
      if (isRefusal(v)) return undefined
      s22 = v
      if (!(s22 !== undefined && equalsJson(a22, leaf7.print(s22)))) {
        ;(r ??= {}).last_login = a22
      }
    }
    const a23 = wire.terms_updated
    let s23: unknown
    if (typeof a23 === 'string' && isCanonical(a23)) {
      n0 += 1
      s23 = a23
    } else if (a23 !== undefined) {
      n0 += 1
      if (a23 !== null && !(typeof a23 === 'string')) return undefined
      const v = a23 === null ? undefined : leaf8.read(a23 as never)
      if (isRefusal(v)) return undefined
      s23 = v
      if (!(s23 !== undefined && equalsJson(a23, leaf8.print(s23)))) {
        ;(r ??= {}).terms_updated = a23
      }
    }
    const a24 = wire.locale
    let s24: string | undefined
    if (typeof a24 === 'string' && a24 !== '') {
      n0 += 1
      s24 = a24
    } else if (a24 !== undefined) {
      n0 += 1
      if (a24 !== null && !(typeof a24 === 'string')) return undefined
      ;(r ??= {}).locale = a24
    }
    const a25 = wire.timezone
    let s25: string | undefined
    if (typeof a25 === 'string' && a25 !== '') {
      n0 += 1
      s25 = a25
    } else if (a25 !== undefined) {
      n0 += 1
      if (a25 !== null && !(typeof a25 === 'string')) return undefined
      ;(r ??= {}).timezone = a25
    }
    const a26 = wire.prefs
    let s26: unknown
    if (isRecord(a26) && isJson(a26, 2)) {
      n0 += 1
      s26 = a26
    } else if (a26 !== undefined) {
      n0 += 1
      if (!isJson(a26, 2)) return undefined
      const v = a26 === null ? undefined : leaf9.read(a26 as never)
      if (isRefusal(v)) return undefined
      s26 = v
      if (!(s26 !== undefined && equalsJson(a26, leaf9.print(s26)))) {
        ;(r ??= {}).prefs = ownCopy(statement10, a26)
      }
    }
    const a27 = wire.default_org
    if (a27 !== undefined) {
      n0 += 1
      const kept = keptOf(a27, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).default_org = kept
    }
    const a28 = wire.login_org
    if (a28 !== undefined) {
      n0 += 1
      const kept = keptOf(a28, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).login_org = kept
    }
    const a29 = wire.last_logged_in_org
    if (a29 !== undefined) {
      n0 += 1
      const kept = keptOf(a29, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_logged_in_org = kept
    }
    const a30 = wire.logged_in_count
    if (a30 !== undefined) {
      n0 += 1
      const kept = keptOf(a30, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_count = kept
    }
    const a31 = wire.logged_in_from_web
    if (a31 !== undefined) {
      n0 += 1
      const kept = keptOf(a31, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_web = kept
    }
    const a32 = wire.logged_in_from_cli
    if (a32 !== undefined) {
      n0 += 1
      const kept = keptOf(a32, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_cli = kept
    }
    const a33 = wire.logged_in_from_studio
    if (a33 !== undefined) {
      n0 += 1
      const kept = keptOf(a33, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_studio = kept
    }
    const a34 = wire.logged_in_from_other
    if (a34 !== undefined) {
      n0 += 1
      const kept = keptOf(a34, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_other = kept
    }
    const a35 = wire["account-confirm-date"]
    if (a35 !== undefined) {
      n0 += 1
      const kept = keptOf(a35, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})["account-confirm-date"] = kept
    }
    const a36 = wire.disable_2fa
    if (a36 !== undefined) {
      n0 += 1
      const kept = keptOf(a36, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).disable_2fa = kept
    }
    const a37 = wire.eula
    if (a37 !== undefined) {
      n0 += 1
      const kept = keptOf(a37, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).eula = kept
    }
    const a38 = wire.is_staff
    if (a38 !== undefined) {
      n0 += 1
      const kept = keptOf(a38, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).is_staff = kept
    }
    const a39 = wire.is_titan
    if (a39 !== undefined) {
      n0 += 1
      const kept = keptOf(a39, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).is_titan = kept
    }
    const a40 = wire.keepMeSignedIn
    if (a40 !== undefined) {
      n0 += 1
      const kept = keptOf(a40, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).keepMeSignedIn = kept
    }
    const a41 = wire.metadata
    if (a41 !== undefined) {
      n0 += 1
      const kept = keptOf(a41, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).metadata = kept
    }
    const a42 = wire.last_accessed_orgs
    if (a42 !== undefined) {
      n0 += 1
      const kept = keptOf(a42, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_accessed_orgs = kept
    }
    const a43 = wire.last_browser_language
    if (a43 !== undefined) {
      n0 += 1
      const kept = keptOf(a43, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_browser_language = kept
    }
    const a44 = wire.oidc_org
    if (a44 !== undefined) {
      n0 += 1
      const kept = keptOf(a44, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).oidc_org = kept
    }
    const a45 = wire.organization
    if (a45 !== undefined) {
      n0 += 1
      const kept = keptOf(a45, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).organization = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places11, n0, place12, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_emails0 = s2 === undefined ? undefined : { primary: true, value: s2 }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    let own_name: Draft | undefined
    if (s3 !== undefined && s4 !== undefined) own_name = { givenName: s3, familyName: s4 }
    else if (s3 !== undefined || s4 !== undefined) {
      own_name = {  }
      if (s3 !== undefined) own_name.givenName = s3
      if (s4 !== undefined) own_name.familyName = s4
    }
    const own_externalIds0 = s5 === undefined ? undefined : { system: "user_id", id: s5 }
    const own_externalIds1 = s6 === undefined ? undefined : { system: "_id", id: s6 }
    const own_externalIds2 = s7 === undefined ? undefined : { system: "openid", id: s7 }
    const own_externalIds3 = s8 === undefined ? undefined : { system: "axway_id", id: s8 }
    const own_externalIds4 = s9 === undefined ? undefined : { system: "provider_guid", id: s9 }
    let own_externalIdsList: Array<Draft> | undefined
    if (own_externalIds0 !== undefined) (own_externalIdsList ??= []).push(own_externalIds0)
    if (own_externalIds1 !== undefined) (own_externalIdsList ??= []).push(own_externalIds1)
    if (own_externalIds2 !== undefined) (own_externalIdsList ??= []).push(own_externalIds2)
    if (own_externalIds3 !== undefined) (own_externalIdsList ??= []).push(own_externalIds3)
    if (own_externalIds4 !== undefined) (own_externalIdsList ??= []).push(own_externalIds4)
    const own_phoneNumbers0 = s10 === undefined ? undefined : { primary: true, value: s10 }
    const own_phoneNumbersList = own_phoneNumbers0 === undefined ? undefined : [own_phoneNumbers0]
    let own_account: Draft | undefined
    if (s11 !== undefined && s12 !== undefined && s13 !== undefined) own_account = { enabled: s11, activated: s12, external: s13 }
    else if (s11 !== undefined || s12 !== undefined || s13 !== undefined) {
      own_account = {  }
      if (s11 !== undefined) own_account.enabled = s11
      if (s12 !== undefined) own_account.activated = s12
      if (s13 !== undefined) own_account.external = s13
    }
    let own_credentials_mfa: Draft | undefined
    if (s14 !== undefined && s15 !== undefined) own_credentials_mfa = { enabled: s14, authenticatorApp: s15 }
    else if (s14 !== undefined || s15 !== undefined) {
      own_credentials_mfa = {  }
      if (s14 !== undefined) own_credentials_mfa.enabled = s14
      if (s15 !== undefined) own_credentials_mfa.authenticatorApp = s15
    }
    const own_credentials_linkedAccountsList = s16 === undefined ? undefined : every13(s16)
    const own_credentials_password = s17 === undefined ? undefined : { changedAt: s17 }
    let own_credentials: Draft | undefined
    if (own_credentials_mfa !== undefined && own_credentials_linkedAccountsList !== undefined && own_credentials_password !== undefined) own_credentials = { mfa: own_credentials_mfa, linkedAccounts: own_credentials_linkedAccountsList, password: own_credentials_password }
    else if (own_credentials_mfa !== undefined || own_credentials_linkedAccountsList !== undefined || own_credentials_password !== undefined) {
      own_credentials = {  }
      if (own_credentials_mfa !== undefined) own_credentials.mfa = own_credentials_mfa
      if (own_credentials_linkedAccountsList !== undefined) own_credentials.linkedAccounts = own_credentials_linkedAccountsList
      if (own_credentials_password !== undefined) own_credentials.password = own_credentials_password
    }
    const own_timestamps = s18 !== undefined || s19 !== undefined || s20 !== undefined || s21 !== undefined || s22 !== undefined || s23 !== undefined ? new Made14(s18, s19, s20, s21, s22, s23) : undefined
    const own = new Made15({ provider, id: s0 }, s1, own_emailsList, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, r === undefined ? undefined : { "axway/user": r })
    return own
  }
  return { decode, encode: () => undefined }
}
