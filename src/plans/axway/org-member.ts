/** The plan of axway/org-member, written by `npm run plans` from its table: not to be edited. */
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
import { setAt } from '../../wire/Path.js'
import { guardAt, leafAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { areTexts, entryOfSystem, everyAt, firstWith, flavoursOf, hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { grafted, keptOf, plantedRaws, withUnknowns } from '../../wire/plan/residues.js'
import { hearing, isJson, isJsonObject, isRecord, makerOf, remembering, textsOf, untaken } from '../../wire/plan/parts.js'

/** The plan of axway/org-member. @category instances */
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
  const statement11 = statementAt(table, ["statements",27])
  const places12 = tableAt(table, []).places
  const memory14 = remembering(statement11, places12)
  const statement15 = statementAt(table, ["lists",0,"open","table","statements",0])
  const hear16 = hearing(statement15, places12)
  const leaf17 = leafAt(table, ["lists",0,"open","table","statements",4], 0)
  const statement18 = statementAt(table, ["lists",0,"open","table","statements",4])
  const statement19 = statementAt(table, ["lists",0,"open","table","statements",5])
  const hear20 = hearing(statement19, places12)
  const Made21 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.organization = v0; if (v1 !== undefined) this.identityProvider = v1; if (v2 !== undefined) this.primary = v2; if (v3 !== undefined) this.teams = v3; if (v4 !== undefined) this.role = v4; if (v5 !== undefined) this.additionalRoles = v5 })
  const place22: Place = []
  const path23 = pathAt(table, [], "subject.id")
  const path24 = pathAt(table, [], "emails[primary].value")
  const path25 = pathAt(table, [], "name.givenName")
  const path26 = pathAt(table, [], "name.familyName")
  const path27 = pathAt(table, [], "displayName")
  const path28 = pathAt(table, [], "externalIds[system=user_id].id")
  const path29 = pathAt(table, [], "externalIds[system=_id].id")
  const path30 = pathAt(table, [], "externalIds[system=openid].id")
  const path31 = pathAt(table, [], "externalIds[system=axway_id].id")
  const path32 = pathAt(table, [], "externalIds[system=provider_guid].id")
  const path33 = pathAt(table, [], "phoneNumbers[primary].value")
  const path34 = pathAt(table, [], "account.enabled")
  const path35 = pathAt(table, [], "account.activated")
  const path36 = pathAt(table, [], "account.external")
  const path37 = pathAt(table, [], "credentials.mfa.enabled")
  const path38 = pathAt(table, [], "credentials.mfa.authenticatorApp")
  const path39 = pathAt(table, [], "credentials.linkedAccounts[].provider")
  const path40 = pathAt(table, [], "credentials.password.changedAt")
  const path41 = pathAt(table, [], "timestamps.createdAt")
  const path42 = pathAt(table, [], "timestamps.updatedAt")
  const path43 = pathAt(table, [], "timestamps.activatedAt")
  const path44 = pathAt(table, [], "timestamps.invitedAt")
  const path45 = pathAt(table, [], "timestamps.lastLoginAt")
  const path46 = pathAt(table, [], "timestamps.termsAcceptedAt")
  const path47 = pathAt(table, [], "preferredLanguage")
  const path48 = pathAt(table, [], "timezone")
  const path49 = pathAt(table, [], "attributes")
  const path50 = pathAt(table, [], "externalIds[system=client_id].id")
  const path51 = pathAt(table, [], "kind")
  const path52 = pathAt(table, [], "memberships")
  const statement53 = statementAt(table, ["statements",0])
  const guard54 = guardAt(table, ["statements",0], 0)
  const leaf55 = leafAt(table, ["statements",0], 0)
  const statement56 = statementAt(table, ["statements",1])
  const statement58 = statementAt(table, ["statements",2])
  const statement60 = statementAt(table, ["statements",3])
  const statement62 = statementAt(table, ["statements",4])
  const statement64 = statementAt(table, ["statements",5])
  const statement65 = statementAt(table, ["statements",6])
  const statement67 = statementAt(table, ["statements",7])
  const statement69 = statementAt(table, ["statements",8])
  const statement71 = statementAt(table, ["statements",9])
  const statement73 = statementAt(table, ["statements",10])
  const statement75 = statementAt(table, ["statements",11])
  const statement76 = statementAt(table, ["statements",12])
  const statement77 = statementAt(table, ["statements",13])
  const statement78 = statementAt(table, ["statements",14])
  const statement79 = statementAt(table, ["statements",15])
  const statement80 = statementAt(table, ["statements",16])
  const guard81 = guardAt(table, ["statements",16], 0)
  const statement82 = statementAt(table, ["statements",17])
  const statement83 = statementAt(table, ["statements",18])
  const statement84 = statementAt(table, ["statements",19])
  const statement85 = statementAt(table, ["statements",20])
  const statement86 = statementAt(table, ["statements",21])
  const statement87 = statementAt(table, ["statements",22])
  const statement88 = statementAt(table, ["statements",23])
  const statement89 = statementAt(table, ["statements",24])
  const statement91 = statementAt(table, ["statements",25])
  const guard93 = guardAt(table, ["statements",26], 0)
  const guard94 = guardAt(table, ["statements",27], 1)
  const leaf95 = leafAt(table, ["statements",27], 0)
  const path96 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const leaf97 = leafAt(table, ["lists",0,"open","table","statements",0], 0)
  const leaf98 = leafAt(table, ["lists",0,"open","table","statements",0], 1)
  const statement99 = statementAt(table, ["lists",0,"open","table","statements",2])
  const statement101 = statementAt(table, ["lists",0,"open","table","statements",3])
  const guard102 = guardAt(table, ["lists",0,"open","table","statements",4], 0)
  const guard103 = guardAt(table, ["lists",0,"open","table","statements",5], 1)
  const leaf104 = leafAt(table, ["lists",0,"open","table","statements",5], 0)
  const leaf105 = leafAt(table, ["lists",0,"open","table","statements",5], 1)
  const Made106 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown, v14: unknown, v15: unknown, v16: unknown, v17: unknown, v18: unknown, v19: unknown, v20: unknown, v21: unknown, v22: unknown, v23: unknown, v24: unknown, v25: unknown, v26: unknown, v27: unknown, v28: unknown, v29: unknown, v30: unknown, v31: unknown, v32: unknown, v33: unknown, v34: unknown) { if (v0 !== undefined) this.guid = v0; if (v1 !== undefined) this.email = v1; if (v2 !== undefined) this.firstname = v2; if (v3 !== undefined) this.lastname = v3; if (v4 !== undefined) this.name = v4; if (v5 !== undefined) this.user_id = v5; if (v6 !== undefined) this._id = v6; if (v7 !== undefined) this.openid = v7; if (v8 !== undefined) this.axway_id = v8; if (v9 !== undefined) this.provider_guid = v9; if (v10 !== undefined) this.phone = v10; if (v11 !== undefined) this.active = v11; if (v12 !== undefined) this.activated = v12; if (v13 !== undefined) this.external = v13; if (v14 !== undefined) this.mfa = v14; if (v15 !== undefined) this.authenticator_enabled = v15; if (v16 !== undefined) this.oauth = v16; if (v17 !== undefined) this.password_updated = v17; if (v18 !== undefined) this.created = v18; if (v19 !== undefined) this.updated = v19; if (v20 !== undefined) this.date_activated = v20; if (v21 !== undefined) this.invited = v21; if (v22 !== undefined) this.last_login = v22; if (v23 !== undefined) this.terms_updated = v23; if (v24 !== undefined) this.locale = v24; if (v25 !== undefined) this.timezone = v25; if (v26 !== undefined) this.prefs = v26; if (v27 !== undefined) this.client_id = v27; if (v28 !== undefined) this.org_id = v28; if (v29 !== undefined) this.org_guid = v29; if (v30 !== undefined) this.idp = v30; if (v31 !== undefined) this.primary = v31; if (v32 !== undefined) this.teams = v32; if (v33 !== undefined) this.role = v33; if (v34 !== undefined) this.roles = v34 })
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
    let a46: unknown
    let a47: unknown
    let a48: unknown
    let a49: unknown
    let a50: unknown
    let a51: unknown
    let a52: unknown
    let a53: unknown
    let a54: unknown
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
          if (k === "idp") {
            a30 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "guid") {
            a0 = wire[k]
            continue
          }
          if (k === "name") {
            a4 = wire[k]
            continue
          }
          if (k === "role") {
            a33 = wire[k]
            continue
          }
          if (k === "eula") {
            a45 = wire[k]
            continue
          }
          if (k === "type") {
            a54 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a1 = wire[k]
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
          if (k === "teams") {
            a32 = wire[k]
            continue
          }
          if (k === "roles") {
            a34 = wire[k]
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
          if (k === "org_id") {
            a28 = wire[k]
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
          if (k === "primary") {
            a31 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "lastname") {
            a3 = wire[k]
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
          if (k === "org_guid") {
            a29 = wire[k]
            continue
          }
          if (k === "is_staff") {
            a46 = wire[k]
            continue
          }
          if (k === "is_titan") {
            a47 = wire[k]
            continue
          }
          if (k === "metadata") {
            a49 = wire[k]
            continue
          }
          if (k === "oidc_org") {
            a52 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "firstname") {
            a2 = wire[k]
            continue
          }
          if (k === "activated") {
            a12 = wire[k]
            continue
          }
          if (k === "client_id") {
            a27 = wire[k]
            continue
          }
          if (k === "login_org") {
            a36 = wire[k]
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
            a35 = wire[k]
            continue
          }
          if (k === "disable_2fa") {
            a44 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "organization") {
            a53 = wire[k]
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
            a48 = wire[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "logged_in_count") {
            a38 = wire[k]
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
            a37 = wire[k]
            continue
          }
          if (k === "logged_in_from_web") {
            a39 = wire[k]
            continue
          }
          if (k === "logged_in_from_cli") {
            a40 = wire[k]
            continue
          }
          if (k === "last_accessed_orgs") {
            a50 = wire[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "logged_in_from_other") {
            a42 = wire[k]
            continue
          }
          if (k === "account-confirm-date") {
            a43 = wire[k]
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
            a41 = wire[k]
            continue
          }
          if (k === "last_browser_language") {
            a51 = wire[k]
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
      ;(r ??= {}).email = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).firstname = a2
    }
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s3 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).lastname = a3
    }
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).name = a4
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
    const t16 = textsOf(a16)
    if (t16 !== undefined) {
      s16 = t16
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
    let s27: unknown
    let s28: unknown
    if (a27 !== undefined) {
      if (!isJson(a27, 2)) return undefined
      const heard = memory14(a27, wire)
      if (heard === undefined) return undefined
      s27 = heard.values[0]
      s28 = heard.values[1]
      if (!heard.isPlain) r = plantedRaws(r, statement11, [a27])
    }
    let l37: Array<Draft> | undefined
    let s29: unknown
    let s30: unknown
    if (a28 !== undefined || a29 !== undefined) {
      if (a28 !== undefined && !isJson(a28, 2)) return undefined
      if (a29 !== undefined && !isJson(a29, 2)) return undefined
      const raws = [a28, a29]
      const heard = hear16(raws, false, wire)
      if (heard === undefined) return undefined
      s29 = heard.values[0]
      s30 = heard.values[1]
      if (!heard.isPlain) q = plantedRaws(q, statement15, raws)
    }
    const s31 = s29 !== undefined ? "organization" : undefined
    let s32: string | undefined
    if (typeof a30 === 'string' && a30 !== '' && s29 !== undefined) {
      s32 = a30
    } else if (a30 !== undefined) {
      if (a30 !== null && !(typeof a30 === 'string')) return undefined
      ;(q ??= {}).idp = a30
    }
    let s33: boolean | undefined
    if (typeof a31 === 'boolean' && s29 !== undefined) {
      s33 = a31
    } else if (a31 !== undefined) {
      if (a31 !== null && !(typeof a31 === 'boolean')) return undefined
      ;(q ??= {}).primary = a31
    }
    let s34: unknown
    if (a32 !== undefined) {
      if (!isJson(a32, 2)) return undefined
      const v = a32 === null ? undefined : leaf17.read(a32 as never)
      if (isRefusal(v)) return undefined
      s34 = s29 !== undefined ? v : undefined
      if (!(s34 !== undefined && equalsJson(a32, leaf17.print(s34)))) {
        ;(q ??= {}).teams = a32 === null ? null : ownCopy(statement18, a32)
      }
    }
    let s35: unknown
    let s36: unknown
    if (a33 !== undefined || a34 !== undefined) {
      if (a33 !== undefined && !isJson(a33, 2)) return undefined
      if (a34 !== undefined && !isJson(a34, 2)) return undefined
      const raws = [a33, a34]
      const heard = hear20(raws, !(s29 !== undefined), wire)
      if (heard === undefined) return undefined
      s35 = heard.values[0]
      s36 = heard.values[1]
      if (!heard.isPlain) q = plantedRaws(q, statement19, raws)
    }
    let open37: Draft | undefined
    if (s29 !== undefined) {
      const o37_organization_externalIds0 = s30 === undefined ? undefined : { system: "guid", id: s30 }
      const o37_organization_externalIdsList = o37_organization_externalIds0 === undefined ? undefined : [o37_organization_externalIds0]
      let o37_organization: Draft
      if (o37_organization_externalIdsList !== undefined) o37_organization = { id: s29, externalIds: o37_organization_externalIdsList, kind: s31 }
      else {
        o37_organization = { id: s29 }
        if (o37_organization_externalIdsList !== undefined) o37_organization.externalIds = o37_organization_externalIdsList
        o37_organization.kind = s31
      }
      const o37_role = s35 === undefined ? undefined : { value: s35 }
      const o37 = new Made21(o37_organization, s32, s33, s34, o37_role, s36)
      open37 = o37
      l37 = [o37]
    }
    const s37 = l37
    if (a35 !== undefined) {
      const kept = keptOf(a35, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).default_org = kept
    }
    if (a36 !== undefined) {
      const kept = keptOf(a36, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).login_org = kept
    }
    if (a37 !== undefined) {
      const kept = keptOf(a37, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_logged_in_org = kept
    }
    if (a38 !== undefined) {
      const kept = keptOf(a38, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_count = kept
    }
    if (a39 !== undefined) {
      const kept = keptOf(a39, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_web = kept
    }
    if (a40 !== undefined) {
      const kept = keptOf(a40, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_cli = kept
    }
    if (a41 !== undefined) {
      const kept = keptOf(a41, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_studio = kept
    }
    if (a42 !== undefined) {
      const kept = keptOf(a42, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_from_other = kept
    }
    if (a43 !== undefined) {
      const kept = keptOf(a43, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})["account-confirm-date"] = kept
    }
    if (a44 !== undefined) {
      const kept = keptOf(a44, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).disable_2fa = kept
    }
    if (a45 !== undefined) {
      const kept = keptOf(a45, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).eula = kept
    }
    if (a46 !== undefined) {
      const kept = keptOf(a46, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).is_staff = kept
    }
    if (a47 !== undefined) {
      const kept = keptOf(a47, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).is_titan = kept
    }
    if (a48 !== undefined) {
      const kept = keptOf(a48, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).keepMeSignedIn = kept
    }
    if (a49 !== undefined) {
      const kept = keptOf(a49, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).metadata = kept
    }
    if (a50 !== undefined) {
      const kept = keptOf(a50, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_accessed_orgs = kept
    }
    if (a51 !== undefined) {
      const kept = keptOf(a51, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_browser_language = kept
    }
    if (a52 !== undefined) {
      const kept = keptOf(a52, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).oidc_org = kept
    }
    if (a53 !== undefined) {
      const kept = keptOf(a53, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).organization = kept
    }
    if (a54 !== undefined) {
      const kept = keptOf(a54, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).type = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place22, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open37 === undefined) r = grafted(r, q)
      else open37.residue = { "axway/org-member": q }
    }
    const ownRecord: Draft = {}
    if (s0 !== undefined) setAt(ownRecord, path23, s0)
    if (s1 !== undefined) setAt(ownRecord, path24, s1)
    if (s2 !== undefined) setAt(ownRecord, path25, s2)
    if (s3 !== undefined) setAt(ownRecord, path26, s3)
    if (s4 !== undefined) setAt(ownRecord, path27, s4)
    if (s5 !== undefined) setAt(ownRecord, path28, s5)
    if (s6 !== undefined) setAt(ownRecord, path29, s6)
    if (s7 !== undefined) setAt(ownRecord, path30, s7)
    if (s8 !== undefined) setAt(ownRecord, path31, s8)
    if (s9 !== undefined) setAt(ownRecord, path32, s9)
    if (s10 !== undefined) setAt(ownRecord, path33, s10)
    if (s11 !== undefined) setAt(ownRecord, path34, s11)
    if (s12 !== undefined) setAt(ownRecord, path35, s12)
    if (s13 !== undefined) setAt(ownRecord, path36, s13)
    if (s14 !== undefined) setAt(ownRecord, path37, s14)
    if (s15 !== undefined) setAt(ownRecord, path38, s15)
    if (s16 !== undefined) setAt(ownRecord, path39, s16)
    if (s17 !== undefined) setAt(ownRecord, path40, s17)
    if (s18 !== undefined) setAt(ownRecord, path41, s18)
    if (s19 !== undefined) setAt(ownRecord, path42, s19)
    if (s20 !== undefined) setAt(ownRecord, path43, s20)
    if (s21 !== undefined) setAt(ownRecord, path44, s21)
    if (s22 !== undefined) setAt(ownRecord, path45, s22)
    if (s23 !== undefined) setAt(ownRecord, path46, s23)
    if (s24 !== undefined) setAt(ownRecord, path47, s24)
    if (s25 !== undefined) setAt(ownRecord, path48, s25)
    if (s26 !== undefined) setAt(ownRecord, path49, s26)
    if (s27 !== undefined) setAt(ownRecord, path50, s27)
    if (s28 !== undefined) setAt(ownRecord, path51, s28)
    if (s37 !== undefined) setAt(ownRecord, path52, s37)
    ownRecord.subject = { provider, id: s0 }
    if (r !== undefined) ownRecord.residue = { "axway/org-member": r }
    return ownRecord
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
      const raws = rawsFor(statement53, record, r, places12, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard54.is(g0)) {
        p0 = leaf55.print(g0)
      }
    }
    const x1List = record.emails
    const x1Value = Array.isArray(x1List) ? primaryOf(x1List) : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g1 = x1 === undefined ? undefined : x1.value
    let p1: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement56, record, r, places12, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x2Value = record.name
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g2 = x2 === undefined ? undefined : x2.givenName
    let p2: unknown
    if (r !== undefined && (r.firstname !== undefined)) {
      const raws = rawsFor(statement58, record, r, places12, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = x2 === undefined ? undefined : x2.familyName
    let p3: unknown
    if (r !== undefined && (r.lastname !== undefined)) {
      const raws = rawsFor(statement60, record, r, places12, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = record.displayName
    let p4: unknown
    if (r !== undefined && (r.name !== undefined)) {
      const raws = rawsFor(statement62, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement64, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement65, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement67, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement69, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement71, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement73, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement75, record, r, places12, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g11 === 'boolean') {
        p11 = g11
      }
    }
    const g12 = x9 === undefined ? undefined : x9.activated
    let p12: unknown
    if (r !== undefined && (r.activated !== undefined)) {
      const raws = rawsFor(statement76, record, r, places12, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g12 === 'boolean') {
        p12 = g12
      }
    }
    const g13 = x9 === undefined ? undefined : x9.external
    let p13: unknown
    if (r !== undefined && (r.external !== undefined)) {
      const raws = rawsFor(statement77, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement78, record, r, places12, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g14 === 'boolean') {
        p14 = g14
      }
    }
    const g15 = x11 === undefined ? undefined : x11.authenticatorApp
    let p15: unknown
    if (r !== undefined && (r.authenticator_enabled !== undefined)) {
      const raws = rawsFor(statement79, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement80, record, r, places12, (place) => hasObject(r, place))
      p16 = raws[0]
    } else {
      if (g16 !== undefined && (areTexts(g16) || guard81.is(g16))) {
        p16 = leaf1.print(g16)
      }
    }
    const x12Value = x10 === undefined ? undefined : x10.password
    const x12 = isRecord(x12Value) ? x12Value : undefined
    if (x12 === undefined && isObject(x12Value)) return undefined
    const g17 = x12 === undefined ? undefined : x12.changedAt
    let p17: unknown
    if (r !== undefined && (r.password_updated !== undefined)) {
      const raws = rawsFor(statement82, record, r, places12, (place) => hasObject(r, place))
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
      const raws = rawsFor(statement83, record, r, places12, (place) => hasObject(r, place))
      p18 = raws[0]
    } else {
      if (typeof g18 === 'string' && isCanonical(g18)) {
        p18 = g18
      }
    }
    const g19 = x13 === undefined ? undefined : x13.updatedAt
    let p19: unknown
    if (r !== undefined && (r.updated !== undefined)) {
      const raws = rawsFor(statement84, record, r, places12, (place) => hasObject(r, place))
      p19 = raws[0]
    } else {
      if (typeof g19 === 'string' && isCanonical(g19)) {
        p19 = g19
      }
    }
    const g20 = x13 === undefined ? undefined : x13.activatedAt
    let p20: unknown
    if (r !== undefined && (r.date_activated !== undefined)) {
      const raws = rawsFor(statement85, record, r, places12, (place) => hasObject(r, place))
      p20 = raws[0]
    } else {
      if (typeof g20 === 'string' && isCanonical(g20)) {
        p20 = g20
      }
    }
    const g21 = x13 === undefined ? undefined : x13.invitedAt
    let p21: unknown
    if (r !== undefined && (r.invited !== undefined)) {
      const raws = rawsFor(statement86, record, r, places12, (place) => hasObject(r, place))
      p21 = raws[0]
    } else {
      if (typeof g21 === 'string' && isCanonical(g21)) {
        p21 = g21
      }
    }
    const g22 = x13 === undefined ? undefined : x13.lastLoginAt
    let p22: unknown
    if (r !== undefined && (r.last_login !== undefined)) {
      const raws = rawsFor(statement87, record, r, places12, (place) => hasObject(r, place))
      p22 = raws[0]
    } else {
      if (typeof g22 === 'string' && isCanonical(g22)) {
        p22 = g22
      }
    }
    const g23 = x13 === undefined ? undefined : x13.termsAcceptedAt
    let p23: unknown
    if (r !== undefined && (r.terms_updated !== undefined)) {
      const raws = rawsFor(statement88, record, r, places12, (place) => hasObject(r, place))
      p23 = raws[0]
    } else {
      if (typeof g23 === 'string' && isCanonical(g23)) {
        p23 = g23
      }
    }
    const g24 = record.preferredLanguage
    let p24: unknown
    if (r !== undefined && (r.locale !== undefined)) {
      const raws = rawsFor(statement89, record, r, places12, (place) => hasObject(r, place))
      p24 = raws[0]
    } else {
      if (typeof g24 === 'string') {
        p24 = g24 === '' ? undefined : g24
      }
    }
    const g25 = record.timezone
    let p25: unknown
    if (r !== undefined && (r.timezone !== undefined)) {
      const raws = rawsFor(statement91, record, r, places12, (place) => hasObject(r, place))
      p25 = raws[0]
    } else {
      if (typeof g25 === 'string') {
        p25 = g25 === '' ? undefined : g25
      }
    }
    const g26 = record.attributes
    let p26: unknown
    if (r !== undefined && (r.prefs !== undefined)) {
      const raws = rawsFor(statement10, record, r, places12, (place) => hasObject(r, place))
      p26 = raws[0]
    } else {
      if (g26 !== undefined && guard93.is(g26)) {
        p26 = g26
      }
    }
    const x14List = record.externalIds
    const x14Value = Array.isArray(x14List) ? entryOfSystem(x14List, "client_id") : undefined
    const x14 = isRecord(x14Value) ? x14Value : undefined
    if (x14 === undefined && isObject(x14Value)) return undefined
    const g27 = x14 === undefined ? undefined : x14.id
    const g28 = record.kind
    let p27: unknown
    if (r !== undefined && (r.client_id !== undefined)) {
      const raws = rawsFor(statement11, record, r, places12, (place) => hasObject(r, place))
      p27 = raws[0]
    } else {
      if (g27 !== undefined || g28 !== undefined) {
        const now = [g27 !== undefined && typeof g27 === 'string' ? g27 : undefined, g28 !== undefined && guard94.is(g28) ? g28 : undefined]
        if (now.some((value) => value !== undefined)) {
          const printed = statement11.print(now)
          if (printed[0] !== undefined) p27 = leaf95.print(printed[0])
        }
      }
    }
    const g29 = record.memberships
    const found = firstWith(g29, path96)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p28: unknown
    let p29: unknown
    let p30: unknown
    let p31: unknown
    let p32: unknown
    let p33: unknown
    let p34: unknown
    if (m !== undefined) {
      const g29Flavours = flavoursOf(g29, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const y1List = y0 === undefined ? undefined : y0.externalIds
      const y1Value = Array.isArray(y1List) ? entryOfSystem(y1List, "guid") : undefined
      const y1 = isRecord(y1Value) ? y1Value : undefined
      if (y1 === undefined && isObject(y1Value)) return undefined
      const h1 = y1 === undefined ? undefined : y1.id
      if (q !== undefined && (q.org_id !== undefined || q.org_guid !== undefined)) {
        const raws = rawsFor(statement15, m, q, places12, (place) => hasObject(g29Flavours, place))
        p28 = raws[0]
        p29 = raws[1]
      } else {
        if (h0 !== undefined || h1 !== undefined) {
          const now = [h0 !== undefined && typeof h0 === 'string' ? h0 : undefined, h1 !== undefined && typeof h1 === 'string' ? h1 : undefined]
          if (now.some((value) => value !== undefined)) {
            const printed = statement15.print(now)
            if (printed[0] !== undefined) p28 = leaf97.print(printed[0])
            if (printed[1] !== undefined) p29 = leaf98.print(printed[1])
          }
        }
      }
      const h2 = m.identityProvider
      if (q !== undefined && (q.idp !== undefined)) {
        const raws = rawsFor(statement99, m, q, places12, (place) => hasObject(g29Flavours, place))
        p30 = raws[0]
      } else {
        if (typeof h2 === 'string' && h0 !== undefined) {
          p30 = h2 === '' ? undefined : h2
        }
      }
      const h3 = m.primary
      if (q !== undefined && (q.primary !== undefined)) {
        const raws = rawsFor(statement101, m, q, places12, (place) => hasObject(g29Flavours, place))
        p31 = raws[0]
      } else {
        if (typeof h3 === 'boolean' && h0 !== undefined) {
          p31 = h3
        }
      }
      const h4 = m.teams
      if (q !== undefined && (q.teams !== undefined)) {
        const raws = rawsFor(statement18, m, q, places12, (place) => hasObject(g29Flavours, place))
        p32 = raws[0]
      } else {
        if (h4 !== undefined && guard102.is(h4) && h0 !== undefined) {
          p32 = leaf17.print(h4)
        }
      }
      const y2Value = m.role
      const y2 = isRecord(y2Value) ? y2Value : undefined
      if (y2 === undefined && isObject(y2Value)) return undefined
      const h5 = y2 === undefined ? undefined : y2.value
      const h6 = m.additionalRoles
      if (q !== undefined && (q.role !== undefined || q.roles !== undefined)) {
        const raws = rawsFor(statement19, m, q, places12, (place) => hasObject(g29Flavours, place))
        p33 = raws[0]
        p34 = raws[1]
      } else {
        if (h5 !== undefined || h6 !== undefined) {
          if (h0 !== undefined) {
            const now = [h5 !== undefined && typeof h5 === 'string' ? h5 : undefined, h6 !== undefined && guard103.is(h6) ? h6 : undefined]
            if (now.some((value) => value !== undefined)) {
              const printed = statement19.print(now)
              if (printed[0] !== undefined) p33 = leaf104.print(printed[0])
              if (printed[1] !== undefined) p34 = leaf105.print(printed[1])
            }
          } else {
            const raws = rawsFor(statement19, m, q, places12, (place) => hasObject(g29Flavours, place))
            p33 = raws[0]
            p34 = raws[1]
          }
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement15, none, r, places12, (place) => hasObject(r, place))
        p28 = raws[0]
        p29 = raws[1]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement99, none, r, places12, (place) => hasObject(r, place))
        p30 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement101, none, r, places12, (place) => hasObject(r, place))
        p31 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement18, none, r, places12, (place) => hasObject(r, place))
        p32 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement19, none, r, places12, (place) => hasObject(r, place))
        p33 = raws[0]
        p34 = raws[1]
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined || p10 !== undefined || p11 !== undefined || p12 !== undefined || p13 !== undefined || p14 !== undefined || p15 !== undefined || p16 !== undefined || p17 !== undefined || p18 !== undefined || p19 !== undefined || p20 !== undefined || p21 !== undefined || p22 !== undefined || p23 !== undefined || p24 !== undefined || p25 !== undefined || p26 !== undefined || p27 !== undefined || p28 !== undefined || p29 !== undefined || p30 !== undefined || p31 !== undefined || p32 !== undefined || p33 !== undefined || p34 !== undefined ? new Made106(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17, p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29, p30, p31, p32, p33, p34) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places12, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places12, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
