/** The plan of axway/user, written by `npm run plans` from its table: not to be edited. */
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
import { areTexts, entryOfSystem, everyAt, hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { keptOf, withUnknowns } from '../../wire/plan/residues.js'
import { areWords, isJson, isJsonObject, isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of axway/user. @category instances */
export const plan: PlanOf = (table, codec) => {
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
  const place11: Place = []
  const every12 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ provider: values[index] }); return list }
  const Made13 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { if (v0 !== undefined) this.createdAt = v0; if (v1 !== undefined) this.updatedAt = v1; if (v2 !== undefined) this.activatedAt = v2; if (v3 !== undefined) this.invitedAt = v3; if (v4 !== undefined) this.lastLoginAt = v4; if (v5 !== undefined) this.termsAcceptedAt = v5 })
  const Made14 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.externalIds = v2; if (v3 !== undefined) this.account = v3; if (v4 !== undefined) this.credentials = v4; if (v5 !== undefined) this.timestamps = v5; if (v6 !== undefined) this.preferredLanguage = v6; if (v7 !== undefined) this.timezone = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.residue = v9 })
  const Made15 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.externalIds = v2; this.phoneNumbers = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.preferredLanguage = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.residue = v10 })
  const Made16 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.preferredLanguage = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.residue = v10 })
  const Made17 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; this.phoneNumbers = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.preferredLanguage = v8; if (v9 !== undefined) this.timezone = v9; if (v10 !== undefined) this.attributes = v10; if (v11 !== undefined) this.residue = v11 })
  const Made18 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.preferredLanguage = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.residue = v10 })
  const Made19 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; this.phoneNumbers = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.preferredLanguage = v8; if (v9 !== undefined) this.timezone = v9; if (v10 !== undefined) this.attributes = v10; if (v11 !== undefined) this.residue = v11 })
  const Made20 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.userName = v1; this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.preferredLanguage = v8; if (v9 !== undefined) this.timezone = v9; if (v10 !== undefined) this.attributes = v10; if (v11 !== undefined) this.residue = v11 })
  const Made21 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.userName = v1; this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.externalIds = v4; this.phoneNumbers = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.preferredLanguage = v9; if (v10 !== undefined) this.timezone = v10; if (v11 !== undefined) this.attributes = v11; if (v12 !== undefined) this.residue = v12 })
  const statement22 = statementAt(table, ["statements",0])
  const places23 = tableAt(table, []).places
  const guard24 = guardAt(table, ["statements",0], 0)
  const leaf25 = leafAt(table, ["statements",0], 0)
  const statement26 = statementAt(table, ["statements",1])
  const statement28 = statementAt(table, ["statements",2])
  const statement30 = statementAt(table, ["statements",3])
  const statement32 = statementAt(table, ["statements",4])
  const statement34 = statementAt(table, ["statements",5])
  const statement35 = statementAt(table, ["statements",6])
  const statement37 = statementAt(table, ["statements",7])
  const statement39 = statementAt(table, ["statements",8])
  const statement41 = statementAt(table, ["statements",9])
  const statement43 = statementAt(table, ["statements",10])
  const statement45 = statementAt(table, ["statements",11])
  const statement46 = statementAt(table, ["statements",12])
  const statement47 = statementAt(table, ["statements",13])
  const statement48 = statementAt(table, ["statements",14])
  const statement49 = statementAt(table, ["statements",15])
  const statement50 = statementAt(table, ["statements",16])
  const guard51 = guardAt(table, ["statements",16], 0)
  const statement52 = statementAt(table, ["statements",17])
  const statement53 = statementAt(table, ["statements",18])
  const statement54 = statementAt(table, ["statements",19])
  const statement55 = statementAt(table, ["statements",20])
  const statement56 = statementAt(table, ["statements",21])
  const statement57 = statementAt(table, ["statements",22])
  const statement58 = statementAt(table, ["statements",23])
  const statement59 = statementAt(table, ["statements",24])
  const statement61 = statementAt(table, ["statements",25])
  const guard63 = guardAt(table, ["statements",26], 0)
  const Made64 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown, v14: unknown, v15: unknown, v16: unknown, v17: unknown, v18: unknown, v19: unknown, v20: unknown, v21: unknown, v22: unknown, v23: unknown, v24: unknown, v25: unknown, v26: unknown) { if (v0 !== undefined) this.guid = v0; if (v1 !== undefined) this.username = v1; if (v2 !== undefined) this.email = v2; if (v3 !== undefined) this.firstname = v3; if (v4 !== undefined) this.lastname = v4; if (v5 !== undefined) this.user_id = v5; if (v6 !== undefined) this._id = v6; if (v7 !== undefined) this.openid = v7; if (v8 !== undefined) this.axway_id = v8; if (v9 !== undefined) this.provider_guid = v9; if (v10 !== undefined) this.phone = v10; if (v11 !== undefined) this.active = v11; if (v12 !== undefined) this.activated = v12; if (v13 !== undefined) this.external = v13; if (v14 !== undefined) this.mfa = v14; if (v15 !== undefined) this.authenticator_enabled = v15; if (v16 !== undefined) this.oauth = v16; if (v17 !== undefined) this.password_updated = v17; if (v18 !== undefined) this.created = v18; if (v19 !== undefined) this.updated = v19; if (v20 !== undefined) this.date_activated = v20; if (v21 !== undefined) this.invited = v21; if (v22 !== undefined) this.last_login = v22; if (v23 !== undefined) this.terms_updated = v23; if (v24 !== undefined) this.locale = v24; if (v25 !== undefined) this.timezone = v25; if (v26 !== undefined) this.prefs = v26 })
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
    let a32: unknown
    let a33: unknown
    let a34: unknown
    let a35: unknown
    let a36: unknown
    let a37: unknown
    let a38: unknown
    let a39: unknown
    let a40: unknown
    let a41: unknown
    let a42: unknown
    let a43: unknown
    let a44: unknown
    let a45: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 3: {
          if (k === "_id") {
            a6 = wire[k]
            continue
          }
          if (k === "mfa") {
            a14 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "guid") {
            a0 = wire[k]
            continue
          }
          if (k === "eula") {
            a37 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a2 = wire[k]
            continue
          }
          if (k === "phone") {
            a10 = wire[k]
            continue
          }
          if (k === "oauth") {
            a16 = wire[k]
            continue
          }
          if (k === "prefs") {
            a26 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "openid") {
            a7 = wire[k]
            continue
          }
          if (k === "active") {
            a11 = wire[k]
            continue
          }
          if (k === "locale") {
            a24 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a5 = wire[k]
            continue
          }
          if (k === "created") {
            a18 = wire[k]
            continue
          }
          if (k === "updated") {
            a19 = wire[k]
            continue
          }
          if (k === "invited") {
            a21 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a1 = wire[k]
            continue
          }
          if (k === "lastname") {
            a4 = wire[k]
            continue
          }
          if (k === "axway_id") {
            a8 = wire[k]
            continue
          }
          if (k === "external") {
            a13 = wire[k]
            continue
          }
          if (k === "timezone") {
            a25 = wire[k]
            continue
          }
          if (k === "is_staff") {
            a38 = wire[k]
            continue
          }
          if (k === "is_titan") {
            a39 = wire[k]
            continue
          }
          if (k === "metadata") {
            a41 = wire[k]
            continue
          }
          if (k === "oidc_org") {
            a44 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "firstname") {
            a3 = wire[k]
            continue
          }
          if (k === "activated") {
            a12 = wire[k]
            continue
          }
          if (k === "login_org") {
            a28 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "last_login") {
            a22 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "default_org") {
            a27 = wire[k]
            continue
          }
          if (k === "disable_2fa") {
            a36 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "organization") {
            a45 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "provider_guid") {
            a9 = wire[k]
            continue
          }
          if (k === "terms_updated") {
            a23 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "date_activated") {
            a20 = wire[k]
            continue
          }
          if (k === "keepMeSignedIn") {
            a40 = wire[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "logged_in_count") {
            a30 = wire[k]
            continue
          }
          break
        }
        case 16: {
          if (k === "password_updated") {
            a17 = wire[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "last_logged_in_org") {
            a29 = wire[k]
            continue
          }
          if (k === "logged_in_from_web") {
            a31 = wire[k]
            continue
          }
          if (k === "logged_in_from_cli") {
            a32 = wire[k]
            continue
          }
          if (k === "last_accessed_orgs") {
            a42 = wire[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "logged_in_from_other") {
            a34 = wire[k]
            continue
          }
          if (k === "account-confirm-date") {
            a35 = wire[k]
            continue
          }
          break
        }
        case 21: {
          if (k === "authenticator_enabled") {
            a15 = wire[k]
            continue
          }
          if (k === "logged_in_from_studio") {
            a33 = wire[k]
            continue
          }
          if (k === "last_browser_language") {
            a43 = wire[k]
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
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).username = a1
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
      ;(r ??= {}).firstname = a3
    }
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).lastname = a4
    }
    let s5: unknown
    if (typeof a5 === 'number' && Number.isSafeInteger(a5)) {
      s5 = String(a5)
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string' || (typeof a5 === 'number' && Number.isFinite(a5)))) return undefined
      const v = a5 === null ? undefined : leaf0.read(a5 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a5, leaf0.print(s5)))) {
        ;(r ??= {}).user_id = a5
      }
    }
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s6 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {})._id = a6
    }
    let s7: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s7 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).openid = a7
    }
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      s8 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).axway_id = a8
    }
    let s9: string | undefined
    if (typeof a9 === 'string' && a9 !== '') {
      s9 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'string')) return undefined
      ;(r ??= {}).provider_guid = a9
    }
    let s10: string | undefined
    if (typeof a10 === 'string' && a10 !== '') {
      s10 = a10
    } else if (a10 !== undefined) {
      if (a10 !== null && !(typeof a10 === 'string')) return undefined
      ;(r ??= {}).phone = a10
    }
    let s11: boolean | undefined
    if (typeof a11 === 'boolean') {
      s11 = a11
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'boolean')) return undefined
      ;(r ??= {}).active = a11
    }
    let s12: boolean | undefined
    if (typeof a12 === 'boolean') {
      s12 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'boolean')) return undefined
      ;(r ??= {}).activated = a12
    }
    let s13: boolean | undefined
    if (typeof a13 === 'boolean') {
      s13 = a13
    } else if (a13 !== undefined) {
      if (a13 !== null && !(typeof a13 === 'boolean')) return undefined
      ;(r ??= {}).external = a13
    }
    let s14: boolean | undefined
    if (typeof a14 === 'boolean') {
      s14 = a14
    } else if (a14 !== undefined) {
      if (a14 !== null && !(typeof a14 === 'boolean')) return undefined
      ;(r ??= {}).mfa = a14
    }
    let s15: boolean | undefined
    if (typeof a15 === 'boolean') {
      s15 = a15
    } else if (a15 !== undefined) {
      if (a15 !== null && !(typeof a15 === 'boolean')) return undefined
      ;(r ??= {}).authenticator_enabled = a15
    }
    let s16: ReadonlyArray<unknown> | undefined
    if (areWords(a16)) {
      s16 = a16
    } else if (a16 !== undefined) {
      if (!isJson(a16, 2)) return undefined
      const v = a16 === null ? undefined : leaf1.read(a16 as never)
      if (isRefusal(v)) return undefined
      s16 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s16 !== undefined && equalsJson(a16, leaf1.print(s16)))) {
        ;(r ??= {}).oauth = a16
      }
    }
    let s17: unknown
    if (typeof a17 === 'string' && isCanonical(a17)) {
      s17 = a17
    } else if (a17 !== undefined) {
      if (a17 !== null && !(typeof a17 === 'string')) return undefined
      const v = a17 === null ? undefined : leaf2.read(a17 as never)
      if (isRefusal(v)) return undefined
      s17 = v
      if (!(s17 !== undefined && equalsJson(a17, leaf2.print(s17)))) {
        ;(r ??= {}).password_updated = a17
      }
    }
    let s18: unknown
    if (typeof a18 === 'string' && isCanonical(a18)) {
      s18 = a18
    } else if (a18 !== undefined) {
      if (a18 !== null && !(typeof a18 === 'string')) return undefined
      const v = a18 === null ? undefined : leaf3.read(a18 as never)
      if (isRefusal(v)) return undefined
      s18 = v
      if (!(s18 !== undefined && equalsJson(a18, leaf3.print(s18)))) {
        ;(r ??= {}).created = a18
      }
    }
    let s19: unknown
    if (typeof a19 === 'string' && isCanonical(a19)) {
      s19 = a19
    } else if (a19 !== undefined) {
      if (a19 !== null && !(typeof a19 === 'string')) return undefined
      const v = a19 === null ? undefined : leaf4.read(a19 as never)
      if (isRefusal(v)) return undefined
      s19 = v
      if (!(s19 !== undefined && equalsJson(a19, leaf4.print(s19)))) {
        ;(r ??= {}).updated = a19
      }
    }
    let s20: unknown
    if (typeof a20 === 'string' && isCanonical(a20)) {
      s20 = a20
    } else if (a20 !== undefined) {
      if (a20 !== null && !(typeof a20 === 'string')) return undefined
      const v = a20 === null ? undefined : leaf5.read(a20 as never)
      if (isRefusal(v)) return undefined
      s20 = v
      if (!(s20 !== undefined && equalsJson(a20, leaf5.print(s20)))) {
        ;(r ??= {}).date_activated = a20
      }
    }
    let s21: unknown
    if (typeof a21 === 'string' && isCanonical(a21)) {
      s21 = a21
    } else if (a21 !== undefined) {
      if (a21 !== null && !(typeof a21 === 'string')) return undefined
      const v = a21 === null ? undefined : leaf6.read(a21 as never)
      if (isRefusal(v)) return undefined
      s21 = v
      if (!(s21 !== undefined && equalsJson(a21, leaf6.print(s21)))) {
        ;(r ??= {}).invited = a21
      }
    }
    let s22: unknown
    if (typeof a22 === 'string' && isCanonical(a22)) {
      s22 = a22
    } else if (a22 !== undefined) {
      if (a22 !== null && !(typeof a22 === 'string')) return undefined
      const v = a22 === null ? undefined : leaf7.read(a22 as never)
      if (isRefusal(v)) return undefined
      s22 = v
      if (!(s22 !== undefined && equalsJson(a22, leaf7.print(s22)))) {
        ;(r ??= {}).last_login = a22
      }
    }
    let s23: unknown
    if (typeof a23 === 'string' && isCanonical(a23)) {
      s23 = a23
    } else if (a23 !== undefined) {
      if (a23 !== null && !(typeof a23 === 'string')) return undefined
      const v = a23 === null ? undefined : leaf8.read(a23 as never)
      if (isRefusal(v)) return undefined
      s23 = v
      if (!(s23 !== undefined && equalsJson(a23, leaf8.print(s23)))) {
        ;(r ??= {}).terms_updated = a23
      }
    }
    let s24: string | undefined
    if (typeof a24 === 'string' && a24 !== '') {
      s24 = a24
    } else if (a24 !== undefined) {
      if (a24 !== null && !(typeof a24 === 'string')) return undefined
      ;(r ??= {}).locale = a24
    }
    let s25: string | undefined
    if (typeof a25 === 'string' && a25 !== '') {
      s25 = a25
    } else if (a25 !== undefined) {
      if (a25 !== null && !(typeof a25 === 'string')) return undefined
      ;(r ??= {}).timezone = a25
    }
    let s26: unknown
    if (isJsonObject(a26, 2)) {
      s26 = a26
    } else if (a26 !== undefined) {
      if (!isJson(a26, 2)) return undefined
      const v = a26 === null ? undefined : leaf9.read(a26 as never)
      if (isRefusal(v)) return undefined
      s26 = v
      if (!(s26 !== undefined && equalsJson(a26, leaf9.print(s26)))) {
        ;(r ??= {}).prefs = a26 === null ? null : ownCopy(statement10, a26)
      }
    }
    if (a27 !== undefined) {
      const kept = keptOf(a27, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).default_org = kept
    }
    if (a28 !== undefined) {
      const kept = keptOf(a28, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).login_org = kept
    }
    if (a29 !== undefined) {
      const kept = keptOf(a29, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_logged_in_org = kept
    }
    if (a30 !== undefined) {
      const kept = keptOf(a30, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_count = kept
    }
    if (a31 !== undefined) {
      const kept = keptOf(a31, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_web = kept
    }
    if (a32 !== undefined) {
      const kept = keptOf(a32, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_cli = kept
    }
    if (a33 !== undefined) {
      const kept = keptOf(a33, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_studio = kept
    }
    if (a34 !== undefined) {
      const kept = keptOf(a34, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_other = kept
    }
    if (a35 !== undefined) {
      const kept = keptOf(a35, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})["account-confirm-date"] = kept
    }
    if (a36 !== undefined) {
      const kept = keptOf(a36, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).disable_2fa = kept
    }
    if (a37 !== undefined) {
      const kept = keptOf(a37, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).eula = kept
    }
    if (a38 !== undefined) {
      const kept = keptOf(a38, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).is_staff = kept
    }
    if (a39 !== undefined) {
      const kept = keptOf(a39, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).is_titan = kept
    }
    if (a40 !== undefined) {
      const kept = keptOf(a40, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).keepMeSignedIn = kept
    }
    if (a41 !== undefined) {
      const kept = keptOf(a41, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).metadata = kept
    }
    if (a42 !== undefined) {
      const kept = keptOf(a42, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_accessed_orgs = kept
    }
    if (a43 !== undefined) {
      const kept = keptOf(a43, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_browser_language = kept
    }
    if (a44 !== undefined) {
      const kept = keptOf(a44, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).oidc_org = kept
    }
    if (a45 !== undefined) {
      const kept = keptOf(a45, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).organization = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place11, 2)
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
    const own_credentials_linkedAccountsList = s16 === undefined ? undefined : every12(s16)
    const own_credentials_password = s17 === undefined ? undefined : { changedAt: s17 }
    let own_credentials: Draft | undefined
    if (own_credentials_mfa !== undefined && own_credentials_linkedAccountsList !== undefined && own_credentials_password !== undefined) own_credentials = { mfa: own_credentials_mfa, linkedAccounts: own_credentials_linkedAccountsList, password: own_credentials_password }
    else if (own_credentials_mfa !== undefined || own_credentials_linkedAccountsList !== undefined || own_credentials_password !== undefined) {
      own_credentials = {  }
      if (own_credentials_mfa !== undefined) own_credentials.mfa = own_credentials_mfa
      if (own_credentials_linkedAccountsList !== undefined) own_credentials.linkedAccounts = own_credentials_linkedAccountsList
      if (own_credentials_password !== undefined) own_credentials.password = own_credentials_password
    }
    const own_timestamps = s18 !== undefined || s19 !== undefined || s20 !== undefined || s21 !== undefined || s22 !== undefined || s23 !== undefined ? new Made13(s18, s19, s20, s21, s22, s23) : undefined
    const ownPart12 = r === undefined ? undefined : { "axway/user": r }
    let own: Draft
    if (own_name !== undefined && own_externalIdsList !== undefined && own_account !== undefined && own_credentials !== undefined && own_timestamps !== undefined && s24 !== undefined && s25 !== undefined && s26 !== undefined) {
      if (s1 === undefined) {
        if (own_emailsList === undefined) {
          if (own_phoneNumbersList === undefined) {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          } else {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          }
        } else {
          if (own_phoneNumbersList === undefined) {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          } else {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          }
        }
      } else {
        if (own_emailsList === undefined) {
          if (own_phoneNumbersList === undefined) {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          } else {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          }
        } else {
          if (own_phoneNumbersList === undefined) {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          } else {
            if (ownPart12 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, residue: ownPart12 }
            }
          }
        }
      }
    } else {
      own = (s1 === undefined ? (own_emailsList === undefined ? (own_phoneNumbersList === undefined ? new Made14({ provider, id: s0 }, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12) : new Made15({ provider, id: s0 }, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12)) : (own_phoneNumbersList === undefined ? new Made16({ provider, id: s0 }, own_emailsList, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12) : new Made17({ provider, id: s0 }, own_emailsList, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12))) : (own_emailsList === undefined ? (own_phoneNumbersList === undefined ? new Made18({ provider, id: s0 }, s1, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12) : new Made19({ provider, id: s0 }, s1, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12)) : (own_phoneNumbersList === undefined ? new Made20({ provider, id: s0 }, s1, own_emailsList, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12) : new Made21({ provider, id: s0 }, s1, own_emailsList, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, ownPart12))))
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
    if (r !== undefined && (r.guid !== undefined)) {
      const raws = rawsFor(statement22, record, r, places23, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard24.is(g0)) {
        p0 = leaf25.print(g0)
      }
    }
    const g1 = record.userName
    let p1: unknown
    if (r !== undefined && (r.username !== undefined)) {
      const raws = rawsFor(statement26, record, r, places23, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x1List = record.emails
    const x1Value = Array.isArray(x1List) ? primaryOf(x1List) : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g2 = x1 === undefined ? undefined : x1.value
    let p2: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement28, record, r, places23, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const x2Value = record.name
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g3 = x2 === undefined ? undefined : x2.givenName
    let p3: unknown
    if (r !== undefined && (r.firstname !== undefined)) {
      const raws = rawsFor(statement30, record, r, places23, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x2 === undefined ? undefined : x2.familyName
    let p4: unknown
    if (r !== undefined && (r.lastname !== undefined)) {
      const raws = rawsFor(statement32, record, r, places23, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const x3List = record.externalIds
    const x3Value = Array.isArray(x3List) ? entryOfSystem(x3List, "user_id") : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g5 = x3 === undefined ? undefined : x3.id
    let p5: unknown
    if (r !== undefined && (r.user_id !== undefined)) {
      const raws = rawsFor(statement34, record, r, places23, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p5 = leaf0.print(g5)
      }
    }
    const x4List = record.externalIds
    const x4Value = Array.isArray(x4List) ? entryOfSystem(x4List, "_id") : undefined
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g6 = x4 === undefined ? undefined : x4.id
    let p6: unknown
    if (r !== undefined && (r._id !== undefined)) {
      const raws = rawsFor(statement35, record, r, places23, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p6 = g6 === '' ? undefined : g6
      }
    }
    const x5List = record.externalIds
    const x5Value = Array.isArray(x5List) ? entryOfSystem(x5List, "openid") : undefined
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g7 = x5 === undefined ? undefined : x5.id
    let p7: unknown
    if (r !== undefined && (r.openid !== undefined)) {
      const raws = rawsFor(statement37, record, r, places23, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g7 === 'string') {
        p7 = g7 === '' ? undefined : g7
      }
    }
    const x6List = record.externalIds
    const x6Value = Array.isArray(x6List) ? entryOfSystem(x6List, "axway_id") : undefined
    const x6 = isRecord(x6Value) ? x6Value : undefined
    if (x6 === undefined && isObject(x6Value)) return undefined
    const g8 = x6 === undefined ? undefined : x6.id
    let p8: unknown
    if (r !== undefined && (r.axway_id !== undefined)) {
      const raws = rawsFor(statement39, record, r, places23, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g8 === 'string') {
        p8 = g8 === '' ? undefined : g8
      }
    }
    const x7List = record.externalIds
    const x7Value = Array.isArray(x7List) ? entryOfSystem(x7List, "provider_guid") : undefined
    const x7 = isRecord(x7Value) ? x7Value : undefined
    if (x7 === undefined && isObject(x7Value)) return undefined
    const g9 = x7 === undefined ? undefined : x7.id
    let p9: unknown
    if (r !== undefined && (r.provider_guid !== undefined)) {
      const raws = rawsFor(statement41, record, r, places23, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g9 === 'string') {
        p9 = g9 === '' ? undefined : g9
      }
    }
    const x8List = record.phoneNumbers
    const x8Value = Array.isArray(x8List) ? primaryOf(x8List) : undefined
    const x8 = isRecord(x8Value) ? x8Value : undefined
    if (x8 === undefined && isObject(x8Value)) return undefined
    const g10 = x8 === undefined ? undefined : x8.value
    let p10: unknown
    if (r !== undefined && (r.phone !== undefined)) {
      const raws = rawsFor(statement43, record, r, places23, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (typeof g10 === 'string') {
        p10 = g10 === '' ? undefined : g10
      }
    }
    const x9Value = record.account
    const x9 = isRecord(x9Value) ? x9Value : undefined
    if (x9 === undefined && isObject(x9Value)) return undefined
    const g11 = x9 === undefined ? undefined : x9.enabled
    let p11: unknown
    if (r !== undefined && (r.active !== undefined)) {
      const raws = rawsFor(statement45, record, r, places23, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g11 === 'boolean') {
        p11 = g11
      }
    }
    const g12 = x9 === undefined ? undefined : x9.activated
    let p12: unknown
    if (r !== undefined && (r.activated !== undefined)) {
      const raws = rawsFor(statement46, record, r, places23, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g12 === 'boolean') {
        p12 = g12
      }
    }
    const g13 = x9 === undefined ? undefined : x9.external
    let p13: unknown
    if (r !== undefined && (r.external !== undefined)) {
      const raws = rawsFor(statement47, record, r, places23, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g13 === 'boolean') {
        p13 = g13
      }
    }
    const x10Value = record.credentials
    const x10 = isRecord(x10Value) ? x10Value : undefined
    if (x10 === undefined && isObject(x10Value)) return undefined
    const x11Value = x10 === undefined ? undefined : x10.mfa
    const x11 = isRecord(x11Value) ? x11Value : undefined
    if (x11 === undefined && isObject(x11Value)) return undefined
    const g14 = x11 === undefined ? undefined : x11.enabled
    let p14: unknown
    if (r !== undefined && (r.mfa !== undefined)) {
      const raws = rawsFor(statement48, record, r, places23, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g14 === 'boolean') {
        p14 = g14
      }
    }
    const g15 = x11 === undefined ? undefined : x11.authenticatorApp
    let p15: unknown
    if (r !== undefined && (r.authenticator_enabled !== undefined)) {
      const raws = rawsFor(statement49, record, r, places23, (place) => hasObject(r, place))
      p15 = raws[0]
    } else {
      if (typeof g15 === 'boolean') {
        p15 = g15
      }
    }
    const g16List = x10 === undefined ? undefined : x10.linkedAccounts
    const g16 = Array.isArray(g16List) ? everyAt(g16List, "provider") : undefined
    let p16: unknown
    if (r !== undefined && (r.oauth !== undefined)) {
      const raws = rawsFor(statement50, record, r, places23, (place) => hasObject(r, place))
      p16 = raws[0]
    } else {
      if (g16 !== undefined && (areTexts(g16) || guard51.is(g16))) {
        p16 = leaf1.print(g16)
      }
    }
    const x12Value = x10 === undefined ? undefined : x10.password
    const x12 = isRecord(x12Value) ? x12Value : undefined
    if (x12 === undefined && isObject(x12Value)) return undefined
    const g17 = x12 === undefined ? undefined : x12.changedAt
    let p17: unknown
    if (r !== undefined && (r.password_updated !== undefined)) {
      const raws = rawsFor(statement52, record, r, places23, (place) => hasObject(r, place))
      p17 = raws[0]
    } else {
      if (typeof g17 === 'string' && isCanonical(g17)) {
        p17 = g17
      }
    }
    const x13Value = record.timestamps
    const x13 = isRecord(x13Value) ? x13Value : undefined
    if (x13 === undefined && isObject(x13Value)) return undefined
    const g18 = x13 === undefined ? undefined : x13.createdAt
    let p18: unknown
    if (r !== undefined && (r.created !== undefined)) {
      const raws = rawsFor(statement53, record, r, places23, (place) => hasObject(r, place))
      p18 = raws[0]
    } else {
      if (typeof g18 === 'string' && isCanonical(g18)) {
        p18 = g18
      }
    }
    const g19 = x13 === undefined ? undefined : x13.updatedAt
    let p19: unknown
    if (r !== undefined && (r.updated !== undefined)) {
      const raws = rawsFor(statement54, record, r, places23, (place) => hasObject(r, place))
      p19 = raws[0]
    } else {
      if (typeof g19 === 'string' && isCanonical(g19)) {
        p19 = g19
      }
    }
    const g20 = x13 === undefined ? undefined : x13.activatedAt
    let p20: unknown
    if (r !== undefined && (r.date_activated !== undefined)) {
      const raws = rawsFor(statement55, record, r, places23, (place) => hasObject(r, place))
      p20 = raws[0]
    } else {
      if (typeof g20 === 'string' && isCanonical(g20)) {
        p20 = g20
      }
    }
    const g21 = x13 === undefined ? undefined : x13.invitedAt
    let p21: unknown
    if (r !== undefined && (r.invited !== undefined)) {
      const raws = rawsFor(statement56, record, r, places23, (place) => hasObject(r, place))
      p21 = raws[0]
    } else {
      if (typeof g21 === 'string' && isCanonical(g21)) {
        p21 = g21
      }
    }
    const g22 = x13 === undefined ? undefined : x13.lastLoginAt
    let p22: unknown
    if (r !== undefined && (r.last_login !== undefined)) {
      const raws = rawsFor(statement57, record, r, places23, (place) => hasObject(r, place))
      p22 = raws[0]
    } else {
      if (typeof g22 === 'string' && isCanonical(g22)) {
        p22 = g22
      }
    }
    const g23 = x13 === undefined ? undefined : x13.termsAcceptedAt
    let p23: unknown
    if (r !== undefined && (r.terms_updated !== undefined)) {
      const raws = rawsFor(statement58, record, r, places23, (place) => hasObject(r, place))
      p23 = raws[0]
    } else {
      if (typeof g23 === 'string' && isCanonical(g23)) {
        p23 = g23
      }
    }
    const g24 = record.preferredLanguage
    let p24: unknown
    if (r !== undefined && (r.locale !== undefined)) {
      const raws = rawsFor(statement59, record, r, places23, (place) => hasObject(r, place))
      p24 = raws[0]
    } else {
      if (typeof g24 === 'string') {
        p24 = g24 === '' ? undefined : g24
      }
    }
    const g25 = record.timezone
    let p25: unknown
    if (r !== undefined && (r.timezone !== undefined)) {
      const raws = rawsFor(statement61, record, r, places23, (place) => hasObject(r, place))
      p25 = raws[0]
    } else {
      if (typeof g25 === 'string') {
        p25 = g25 === '' ? undefined : g25
      }
    }
    const g26 = record.attributes
    let p26: unknown
    if (r !== undefined && (r.prefs !== undefined)) {
      const raws = rawsFor(statement10, record, r, places23, (place) => hasObject(r, place))
      p26 = raws[0]
    } else {
      if (g26 !== undefined && guard63.is(g26)) {
        p26 = g26
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined || p10 !== undefined || p11 !== undefined || p12 !== undefined || p13 !== undefined || p14 !== undefined || p15 !== undefined || p16 !== undefined || p17 !== undefined || p18 !== undefined || p19 !== undefined || p20 !== undefined || p21 !== undefined || p22 !== undefined || p23 !== undefined || p24 !== undefined || p25 !== undefined || p26 !== undefined ? new Made64(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places23, [], () => true)
    return out
  }
  return { decode, encode }
}
