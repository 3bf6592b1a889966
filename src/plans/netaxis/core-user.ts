/** The plan of netaxis/core-user, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../../wire/decode.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { guardAt, leafAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { entryOfSystem, hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { hiddenOf, keptOf, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { hearing, isJson, isJsonObject, isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of netaxis/core-user. @category instances */
export const plan: PlanOf = (table, codec) => {
  const statement0 = statementAt(table, ["statements",2])
  const places1 = tableAt(table, []).places
  const hear2 = hearing(statement0, places1)
  const statement3 = statementAt(table, ["statements",10])
  const hear4 = hearing(statement3, places1)
  const leaf5 = leafAt(table, ["statements",11], 0)
  const leaf6 = leafAt(table, ["statements",12], 0)
  const leaf7 = leafAt(table, ["statements",13], 0)
  const statement8 = statementAt(table, ["statements",13])
  const place9: Place = []
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.preferredLanguage = v3; if (v4 !== undefined) this.timezone = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.attributes = v7; if (v8 !== undefined) this.residue = v8 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.phoneNumbers = v3; if (v4 !== undefined) this.preferredLanguage = v4; if (v5 !== undefined) this.timezone = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.residue = v9 })
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; if (v4 !== undefined) this.preferredLanguage = v4; if (v5 !== undefined) this.timezone = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.residue = v9 })
  const Made13 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.emails = v3; this.phoneNumbers = v4; if (v5 !== undefined) this.preferredLanguage = v5; if (v6 !== undefined) this.timezone = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.residue = v10 })
  const Made14 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.preferredLanguage = v4; if (v5 !== undefined) this.timezone = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.residue = v9 })
  const Made15 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; this.phoneNumbers = v4; if (v5 !== undefined) this.preferredLanguage = v5; if (v6 !== undefined) this.timezone = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.residue = v10 })
  const Made16 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; this.emails = v4; if (v5 !== undefined) this.preferredLanguage = v5; if (v6 !== undefined) this.timezone = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.residue = v10 })
  const Made17 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.userName = v1; this.externalIds = v2; if (v3 !== undefined) this.name = v3; this.emails = v4; this.phoneNumbers = v5; if (v6 !== undefined) this.preferredLanguage = v6; if (v7 !== undefined) this.timezone = v7; if (v8 !== undefined) this.credentials = v8; if (v9 !== undefined) this.timestamps = v9; if (v10 !== undefined) this.attributes = v10; if (v11 !== undefined) this.residue = v11 })
  const statement18 = statementAt(table, ["statements",0])
  const guard19 = guardAt(table, ["statements",0], 0)
  const leaf20 = leafAt(table, ["statements",0], 0)
  const leaf21 = leafAt(table, ["statements",2], 0)
  const statement22 = statementAt(table, ["statements",3])
  const statement24 = statementAt(table, ["statements",4])
  const statement26 = statementAt(table, ["statements",5])
  const statement28 = statementAt(table, ["statements",6])
  const statement30 = statementAt(table, ["statements",7])
  const statement32 = statementAt(table, ["statements",8])
  const statement34 = statementAt(table, ["statements",9])
  const leaf35 = leafAt(table, ["statements",10], 0)
  const statement36 = statementAt(table, ["statements",11])
  const statement37 = statementAt(table, ["statements",12])
  const guard38 = guardAt(table, ["statements",13], 0)
  const Made39 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown) { if (v0 !== undefined) this.username = v0; if (v1 !== undefined) this.id = v1; if (v2 !== undefined) this.user_id = v2; if (v3 !== undefined) this.first_name = v3; if (v4 !== undefined) this.last_name = v4; if (v5 !== undefined) this.email = v5; if (v6 !== undefined) this.mobile_number = v6; if (v7 !== undefined) this.language = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.need_password_change = v9; if (v10 !== undefined) this.two_fa_option = v10; if (v11 !== undefined) this.registered_on = v11; if (v12 !== undefined) this.last_use = v12; if (v13 !== undefined) this.properties = v13 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
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
    let a14: unknown
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
    let a25: unknown
    let a26: unknown
    let a27: unknown
    let a28: unknown
    let a29: unknown
    let a30: unknown
    let a31: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 2: {
          if (k === "id") {
            a1 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a5 = wire[k]
            continue
          }
          if (k === "token") {
            a14 = wire[k]
            continue
          }
          if (k === "roles") {
            a19 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "entity") {
            a15 = wire[k]
            continue
          }
          if (k === "groups") {
            a16 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a2 = wire[k]
            continue
          }
          if (k === "profile") {
            a17 = wire[k]
            continue
          }
          if (k === "modules") {
            a22 = wire[k]
            continue
          }
          if (k === "ui_data") {
            a24 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a0 = wire[k]
            continue
          }
          if (k === "language") {
            a7 = wire[k]
            continue
          }
          if (k === "timezone") {
            a8 = wire[k]
            continue
          }
          if (k === "last_use") {
            a12 = wire[k]
            continue
          }
          if (k === "passkeys") {
            a28 = wire[k]
            continue
          }
          if (k === "admin_of") {
            a31 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "last_name") {
            a4 = wire[k]
            continue
          }
          if (k === "is_system") {
            a20 = wire[k]
            continue
          }
          if (k === "ip_limits") {
            a26 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "first_name") {
            a3 = wire[k]
            continue
          }
          if (k === "properties") {
            a13 = wire[k]
            continue
          }
          if (k === "profile_id") {
            a18 = wire[k]
            continue
          }
          if (k === "local_user") {
            a21 = wire[k]
            continue
          }
          if (k === "ui_profile") {
            a25 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "trusted_locs") {
            a29 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "mobile_number") {
            a6 = wire[k]
            continue
          }
          if (k === "two_fa_option") {
            a10 = wire[k]
            continue
          }
          if (k === "registered_on") {
            a11 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "login_attempts") {
            a27 = wire[k]
            continue
          }
          if (k === "with_ip_limits") {
            a30 = wire[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "need_password_change") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 22: {
          if (k === "support_reset_password") {
            a23 = wire[k]
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
      ;(r ??= {}).username = a0
    }
    if (s0 === undefined) return undefined
    const s1 = s0
    let s2: unknown
    if (a1 !== undefined || a2 !== undefined) {
      if (a1 !== undefined && !isJson(a1, 2)) return undefined
      if (a2 !== undefined && !isJson(a2, 2)) return undefined
      const raws = [a1, a2]
      const heard = hear2(raws, false, wire)
      if (heard === undefined) return undefined
      s2 = heard.values[0]
      if (!heard.isPlain) r = plantedRaws(r, statement0, raws)
    }
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s3 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).first_name = a3
    }
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).last_name = a4
    }
    let s5: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s5 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).email = a5
    }
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s6 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).mobile_number = a6
    }
    let s7: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s7 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).language = a7
    }
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      s8 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).timezone = a8
    }
    let s9: boolean | undefined
    if (typeof a9 === 'boolean') {
      s9 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'boolean')) return undefined
      ;(r ??= {}).need_password_change = a9
    }
    let s10: unknown
    let s11: unknown
    if (a10 !== undefined) {
      if (!isJson(a10, 2)) return undefined
      const raws = [a10]
      const heard = hear4(raws, false, wire)
      if (heard === undefined) return undefined
      s10 = heard.values[0]
      s11 = heard.values[1]
      if (!heard.isPlain) r = plantedRaws(r, statement3, raws)
    }
    let s12: unknown
    if (typeof a11 === 'string' && isCanonical(a11)) {
      s12 = a11
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'string')) return undefined
      const v = a11 === null ? undefined : leaf5.read(a11 as never)
      if (isRefusal(v)) return undefined
      s12 = v
      if (!(s12 !== undefined && equalsJson(a11, leaf5.print(s12)))) {
        ;(r ??= {}).registered_on = a11
      }
    }
    let s13: unknown
    if (typeof a12 === 'string' && isCanonical(a12)) {
      s13 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'string')) return undefined
      const v = a12 === null ? undefined : leaf6.read(a12 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (!(s13 !== undefined && equalsJson(a12, leaf6.print(s13)))) {
        ;(r ??= {}).last_use = a12
      }
    }
    let s14: unknown
    if (isJsonObject(a13, 2)) {
      s14 = a13
    } else if (a13 !== undefined) {
      if (!isJson(a13, 2)) return undefined
      const v = a13 === null ? undefined : leaf7.read(a13 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (!(s14 !== undefined && equalsJson(a13, leaf7.print(s14)))) {
        ;(r ??= {}).properties = a13 === null ? null : ownCopy(statement8, a13)
      }
    }
    if (a14 !== undefined) {
      const kept = hiddenOf(a14, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).token = kept
    }
    if (a15 !== undefined) {
      const kept = keptOf(a15, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).entity = kept
    }
    if (a16 !== undefined) {
      const kept = keptOf(a16, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).groups = kept
    }
    if (a17 !== undefined) {
      const kept = keptOf(a17, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).profile = kept
    }
    if (a18 !== undefined) {
      const kept = keptOf(a18, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).profile_id = kept
    }
    if (a19 !== undefined) {
      const kept = keptOf(a19, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).roles = kept
    }
    if (a20 !== undefined) {
      const kept = keptOf(a20, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).is_system = kept
    }
    if (a21 !== undefined) {
      const kept = keptOf(a21, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).local_user = kept
    }
    if (a22 !== undefined) {
      const kept = keptOf(a22, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).modules = kept
    }
    if (a23 !== undefined) {
      const kept = keptOf(a23, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).support_reset_password = kept
    }
    if (a24 !== undefined) {
      const kept = keptOf(a24, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).ui_data = kept
    }
    if (a25 !== undefined) {
      const kept = keptOf(a25, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).ui_profile = kept
    }
    if (a26 !== undefined) {
      const kept = keptOf(a26, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).ip_limits = kept
    }
    if (a27 !== undefined) {
      const kept = keptOf(a27, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).login_attempts = kept
    }
    if (a28 !== undefined) {
      const kept = keptOf(a28, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).passkeys = kept
    }
    if (a29 !== undefined) {
      const kept = keptOf(a29, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).trusted_locs = kept
    }
    if (a30 !== undefined) {
      const kept = keptOf(a30, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).with_ip_limits = kept
    }
    if (a31 !== undefined) {
      const kept = keptOf(a31, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).admin_of = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place9, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_externalIds0 = s2 === undefined ? undefined : { system: "user_id", id: s2 }
    const own_externalIdsList = own_externalIds0 === undefined ? undefined : [own_externalIds0]
    let own_name: Draft | undefined
    if (s3 !== undefined && s4 !== undefined) own_name = { givenName: s3, familyName: s4 }
    else if (s3 !== undefined || s4 !== undefined) {
      own_name = {  }
      if (s3 !== undefined) own_name.givenName = s3
      if (s4 !== undefined) own_name.familyName = s4
    }
    const own_emails0 = s5 === undefined ? undefined : { primary: true, value: s5 }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    const own_phoneNumbers0 = s6 === undefined ? undefined : { primary: true, value: s6 }
    const own_phoneNumbersList = own_phoneNumbers0 === undefined ? undefined : [own_phoneNumbers0]
    const own_credentials_password = s9 === undefined ? undefined : { changeRequired: s9 }
    let own_credentials_mfa: Draft | undefined
    if (s10 !== undefined && s11 !== undefined) own_credentials_mfa = { enabled: s10, authenticatorApp: s11 }
    else if (s10 !== undefined || s11 !== undefined) {
      own_credentials_mfa = {  }
      if (s10 !== undefined) own_credentials_mfa.enabled = s10
      if (s11 !== undefined) own_credentials_mfa.authenticatorApp = s11
    }
    let own_credentials: Draft | undefined
    if (own_credentials_password !== undefined && own_credentials_mfa !== undefined) own_credentials = { password: own_credentials_password, mfa: own_credentials_mfa }
    else if (own_credentials_password !== undefined || own_credentials_mfa !== undefined) {
      own_credentials = {  }
      if (own_credentials_password !== undefined) own_credentials.password = own_credentials_password
      if (own_credentials_mfa !== undefined) own_credentials.mfa = own_credentials_mfa
    }
    let own_timestamps: Draft | undefined
    if (s12 !== undefined && s13 !== undefined) own_timestamps = { createdAt: s12, lastActiveAt: s13 }
    else if (s12 !== undefined || s13 !== undefined) {
      own_timestamps = {  }
      if (s12 !== undefined) own_timestamps.createdAt = s12
      if (s13 !== undefined) own_timestamps.lastActiveAt = s13
    }
    const ownPart11 = r === undefined ? undefined : { "netaxis/core-user": r }
    let own: Draft
    if (own_name !== undefined && s7 !== undefined && s8 !== undefined && own_credentials !== undefined && own_timestamps !== undefined && s14 !== undefined) {
      if (own_externalIdsList === undefined) {
        if (own_emailsList === undefined) {
          if (own_phoneNumbersList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          }
        } else {
          if (own_phoneNumbersList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          }
        }
      } else {
        if (own_emailsList === undefined) {
          if (own_phoneNumbersList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          }
        } else {
          if (own_phoneNumbersList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, externalIds: own_externalIdsList, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, preferredLanguage: s7, timezone: s8, credentials: own_credentials, timestamps: own_timestamps, attributes: s14, residue: ownPart11 }
            }
          }
        }
      }
    } else {
      own = (own_externalIdsList === undefined ? (own_emailsList === undefined ? (own_phoneNumbersList === undefined ? new Made10({ provider, id: s0 }, s1, own_name, s7, s8, own_credentials, own_timestamps, s14, ownPart11) : new Made11({ provider, id: s0 }, s1, own_name, own_phoneNumbersList, s7, s8, own_credentials, own_timestamps, s14, ownPart11)) : (own_phoneNumbersList === undefined ? new Made12({ provider, id: s0 }, s1, own_name, own_emailsList, s7, s8, own_credentials, own_timestamps, s14, ownPart11) : new Made13({ provider, id: s0 }, s1, own_name, own_emailsList, own_phoneNumbersList, s7, s8, own_credentials, own_timestamps, s14, ownPart11))) : (own_emailsList === undefined ? (own_phoneNumbersList === undefined ? new Made14({ provider, id: s0 }, s1, own_externalIdsList, own_name, s7, s8, own_credentials, own_timestamps, s14, ownPart11) : new Made15({ provider, id: s0 }, s1, own_externalIdsList, own_name, own_phoneNumbersList, s7, s8, own_credentials, own_timestamps, s14, ownPart11)) : (own_phoneNumbersList === undefined ? new Made16({ provider, id: s0 }, s1, own_externalIdsList, own_name, own_emailsList, s7, s8, own_credentials, own_timestamps, s14, ownPart11) : new Made17({ provider, id: s0 }, s1, own_externalIdsList, own_name, own_emailsList, own_phoneNumbersList, s7, s8, own_credentials, own_timestamps, s14, ownPart11))))
    }
    return own
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
    if (r !== undefined && (r.username !== undefined)) {
      const raws = rawsFor(statement18, record, r, places1, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard19.is(g0)) {
        p0 = leaf20.print(g0)
      }
    }
    const x1List = record.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "user_id") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.id
    let p1: unknown
    let p2: unknown
    if (r !== undefined && (r.id !== undefined || r.user_id !== undefined)) {
      const raws = rawsFor(statement0, record, r, places1, (place) => hasObject(r, place))
      p1 = raws[0]
      p2 = raws[1]
    } else {
      if (typeof g1 === 'string') {
        p1 = leaf21.print(g1)
      }
    }
    const x2Value = record.name
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g2 = x2 === undefined ? undefined : x2.givenName
    let p3: unknown
    if (r !== undefined && (r.first_name !== undefined)) {
      const raws = rawsFor(statement22, record, r, places1, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p3 = g2 === '' ? undefined : g2
      }
    }
    const g3 = x2 === undefined ? undefined : x2.familyName
    let p4: unknown
    if (r !== undefined && (r.last_name !== undefined)) {
      const raws = rawsFor(statement24, record, r, places1, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p4 = g3 === '' ? undefined : g3
      }
    }
    const x3List = record.emails
    const x3Value = Array.isArray(x3List) ? primaryOf(x3List) : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g4 = x3 === undefined ? undefined : x3.value
    let p5: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement26, record, r, places1, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p5 = g4 === '' ? undefined : g4
      }
    }
    const x4List = record.phoneNumbers
    const x4Value = Array.isArray(x4List) ? primaryOf(x4List) : undefined
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g5 = x4 === undefined ? undefined : x4.value
    let p6: unknown
    if (r !== undefined && (r.mobile_number !== undefined)) {
      const raws = rawsFor(statement28, record, r, places1, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p6 = g5 === '' ? undefined : g5
      }
    }
    const g6 = record.preferredLanguage
    let p7: unknown
    if (r !== undefined && (r.language !== undefined)) {
      const raws = rawsFor(statement30, record, r, places1, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p7 = g6 === '' ? undefined : g6
      }
    }
    const g7 = record.timezone
    let p8: unknown
    if (r !== undefined && (r.timezone !== undefined)) {
      const raws = rawsFor(statement32, record, r, places1, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g7 === 'string') {
        p8 = g7 === '' ? undefined : g7
      }
    }
    const x5Value = record.credentials
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const x6Value = x5 === undefined ? undefined : x5.password
    const x6 = isRecord(x6Value) ? x6Value : undefined
    if (x6 === undefined && isObject(x6Value)) return undefined
    const g8 = x6 === undefined ? undefined : x6.changeRequired
    let p9: unknown
    if (r !== undefined && (r.need_password_change !== undefined)) {
      const raws = rawsFor(statement34, record, r, places1, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g8 === 'boolean') {
        p9 = g8
      }
    }
    const x7Value = x5 === undefined ? undefined : x5.mfa
    const x7 = isRecord(x7Value) ? x7Value : undefined
    if (x7 === undefined && isObject(x7Value)) return undefined
    const g9 = x7 === undefined ? undefined : x7.enabled
    const g10 = x7 === undefined ? undefined : x7.authenticatorApp
    let p10: unknown
    if (r !== undefined && (r.two_fa_option !== undefined)) {
      const raws = rawsFor(statement3, record, r, places1, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (g9 !== undefined || g10 !== undefined) {
        const now = [g9 !== undefined && typeof g9 === 'boolean' ? g9 : undefined, g10 !== undefined && typeof g10 === 'boolean' ? g10 : undefined]
        if (now.some((value) => value !== undefined)) {
          const printed = statement3.print(now)
          if (printed[0] !== undefined) p10 = leaf35.print(printed[0])
        }
      }
    }
    const x8Value = record.timestamps
    const x8 = isRecord(x8Value) ? x8Value : undefined
    if (x8 === undefined && isObject(x8Value)) return undefined
    const g11 = x8 === undefined ? undefined : x8.createdAt
    let p11: unknown
    if (r !== undefined && (r.registered_on !== undefined)) {
      const raws = rawsFor(statement36, record, r, places1, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g11 === 'string' && isCanonical(g11)) {
        p11 = g11
      }
    }
    const g12 = x8 === undefined ? undefined : x8.lastActiveAt
    let p12: unknown
    if (r !== undefined && (r.last_use !== undefined)) {
      const raws = rawsFor(statement37, record, r, places1, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g12 === 'string' && isCanonical(g12)) {
        p12 = g12
      }
    }
    const g13 = record.attributes
    let p13: unknown
    if (r !== undefined && (r.properties !== undefined)) {
      const raws = rawsFor(statement8, record, r, places1, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (g13 !== undefined && guard38.is(g13)) {
        p13 = g13
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined || p10 !== undefined || p11 !== undefined || p12 !== undefined || p13 !== undefined ? new Made39(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places1, [], () => true)
    return out
  }
  return { decode, encode }
}
