/** The plan of axway/session, written by `npm run plans` from its table: not to be edited. */
import type { Json, UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Spelled } from '../../wire/plan/parts.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { instantAt, isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../../wire/decode.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { getAt } from '../../wire/Path.js'
import { carve } from '../../wire/statement.js'
import { guardAt, leafAt, listAt, nodeAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { areListed, areTexts, branchAt, entryOfSystem, everyAt, flavoursOf, hasObject, keptList, listed, listedBeside, namedBy, nodeAtPlace, placed, primaryOf, putAt, residueOf } from '../../wire/plan/print.js'
import { grafted, hiddenOf, keptOf, planted, plantedRaws, withCarved, withUnknowns } from '../../wire/plan/residues.js'
import { settled } from '../../wire/plan/overlay.js'
import { areWords, hearing, isJson, isJsonObject, isRecord, makerOf, textsOf, untaken } from '../../wire/plan/parts.js'

/** The plan of axway/session. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",0], 0)
  const place1: Place = []
  const leaf2 = leafAt(table, ["lists",0,"open","table","lists",0,"item","statements",3], 0)
  const statement3 = statementAt(table, ["lists",0,"open","table","lists",0,"item","statements",3])
  const leaf4 = leafAt(table, ["lists",0,"open","table","lists",0,"item","statements",4], 0)
  const Made5 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.id = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.default = v2; if (v3 !== undefined) this.roles = v3; if (v4 !== undefined) this.tags = v4; if (v5 !== undefined) this.residue = v5 })
  const decodeKeys0 = (object: UnknownObject) => {
    let a0: unknown
    let a2: unknown
    let a4: unknown
    let a6: unknown
    let a8: unknown
    let a10: unknown
    let a33: unknown
    let a34: unknown
    let a35: unknown
    let a36: unknown
    let a37: unknown
    let a38: unknown
    let a39: unknown
    let a42: unknown
    let a44: unknown
    let a49: unknown
    let a50: unknown
    let a53: unknown
    let a118: unknown
    let a119: unknown
    let a120: unknown
    let a121: unknown
    let a122: unknown
    let a123: unknown
    let a124: unknown
    let a125: unknown
    let a126: unknown
    let a127: unknown
    let a128: unknown
    let a129: unknown
    let a130: unknown
    let a131: unknown
    let a132: unknown
    let a133: unknown
    let a134: unknown
    let w1: unknown
    let w2: unknown
    let w3: unknown
    let u0: Array<string> | undefined
    for (const k in object) {
      switch (k.length) {
        case 3: {
          if (k === "idp") {
            a33 = object[k]
            continue
          }
          if (k === "sid") {
            a119 = object[k]
            continue
          }
          if (k === "org") {
            w2 = object[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "guid") {
            a0 = object[k]
            continue
          }
          if (k === "from") {
            a34 = object[k]
            continue
          }
          if (k === "orgs") {
            a38 = object[k]
            continue
          }
          if (k === "role") {
            a49 = object[k]
            continue
          }
          if (k === "user") {
            w1 = object[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a6 = object[k]
            continue
          }
          if (k === "roles") {
            a50 = object[k]
            continue
          }
          if (k === "teams") {
            a53 = object[k]
            continue
          }
          if (k === "token") {
            a122 = object[k]
            continue
          }
          if (k === "phone") {
            a124 = object[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "expiry") {
            a35 = object[k]
            continue
          }
          if (k === "org_id") {
            a39 = object[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "session") {
            a121 = object[k]
            continue
          }
          if (k === "success") {
            a123 = object[k]
            continue
          }
          if (k === "nodeacs") {
            a128 = object[k]
            continue
          }
          if (k === "_stoked") {
            a129 = object[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a4 = object[k]
            continue
          }
          if (k === "lastname") {
            a10 = object[k]
            continue
          }
          if (k === "redirect") {
            a36 = object[k]
            continue
          }
          if (k === "org_name") {
            a42 = object[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "user_guid") {
            a2 = object[k]
            continue
          }
          if (k === "firstname") {
            a8 = object[k]
            continue
          }
          if (k === "sessionID") {
            a120 = object[k]
            continue
          }
          if (k === "packageId") {
            a125 = object[k]
            continue
          }
          if (k === "dashboard") {
            a126 = object[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "acsBaseUrl") {
            a132 = object[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "connect.sid") {
            a118 = object[k]
            continue
          }
          if (k === "clusterType") {
            a127 = object[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "entitlements") {
            a44 = object[k]
            continue
          }
          if (k === "provider_org") {
            w3 = object[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "acsAppEndpoint") {
            a130 = object[k]
            continue
          }
          if (k === "acsAuthBaseUrl") {
            a131 = object[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "nodeACSEndpoint") {
            a134 = object[k]
            continue
          }
          break
        }
        case 16: {
          if (k === "acsLoginEndpoint") {
            a133 = object[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "deviceAuthRequired") {
            a37 = object[k]
            continue
          }
          break
        }
      }
      ;(u0 ??= []).push(k)
    }
    return { a0, a2, a4, a6, a8, a10, a33, a34, a35, a36, a37, a38, a39, a42, a44, a49, a50, a53, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, w1, w2, w3, u0 }
  }
  const decodeKeys1 = (object: UnknownObject) => {
    let a1: unknown
    let a3: unknown
    let a5: unknown
    let a7: unknown
    let a9: unknown
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
    let a99: unknown
    let a100: unknown
    let a101: unknown
    let a102: unknown
    let a103: unknown
    let a104: unknown
    let a105: unknown
    let a106: unknown
    let a107: unknown
    let a108: unknown
    let a109: unknown
    let a110: unknown
    let a111: unknown
    let a112: unknown
    let a113: unknown
    let a114: unknown
    let a115: unknown
    let a116: unknown
    let a117: unknown
    let u1: Array<string> | undefined
    for (const k in object) {
      switch (k.length) {
        case 3: {
          if (k === "_id") {
            a12 = object[k]
            continue
          }
          if (k === "mfa") {
            a20 = object[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "guid") {
            a1 = object[k]
            continue
          }
          if (k === "eula") {
            a109 = object[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a5 = object[k]
            continue
          }
          if (k === "phone") {
            a16 = object[k]
            continue
          }
          if (k === "oauth") {
            a22 = object[k]
            continue
          }
          if (k === "prefs") {
            a32 = object[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "openid") {
            a13 = object[k]
            continue
          }
          if (k === "active") {
            a17 = object[k]
            continue
          }
          if (k === "locale") {
            a30 = object[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "user_id") {
            a11 = object[k]
            continue
          }
          if (k === "created") {
            a24 = object[k]
            continue
          }
          if (k === "updated") {
            a25 = object[k]
            continue
          }
          if (k === "invited") {
            a27 = object[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "username") {
            a3 = object[k]
            continue
          }
          if (k === "lastname") {
            a9 = object[k]
            continue
          }
          if (k === "axway_id") {
            a14 = object[k]
            continue
          }
          if (k === "external") {
            a19 = object[k]
            continue
          }
          if (k === "timezone") {
            a31 = object[k]
            continue
          }
          if (k === "is_staff") {
            a110 = object[k]
            continue
          }
          if (k === "is_titan") {
            a111 = object[k]
            continue
          }
          if (k === "metadata") {
            a113 = object[k]
            continue
          }
          if (k === "oidc_org") {
            a116 = object[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "firstname") {
            a7 = object[k]
            continue
          }
          if (k === "activated") {
            a18 = object[k]
            continue
          }
          if (k === "login_org") {
            a100 = object[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "last_login") {
            a28 = object[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "default_org") {
            a99 = object[k]
            continue
          }
          if (k === "disable_2fa") {
            a108 = object[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "organization") {
            a117 = object[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "provider_guid") {
            a15 = object[k]
            continue
          }
          if (k === "terms_updated") {
            a29 = object[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "date_activated") {
            a26 = object[k]
            continue
          }
          if (k === "keepMeSignedIn") {
            a112 = object[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "logged_in_count") {
            a102 = object[k]
            continue
          }
          break
        }
        case 16: {
          if (k === "password_updated") {
            a23 = object[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "last_logged_in_org") {
            a101 = object[k]
            continue
          }
          if (k === "logged_in_from_web") {
            a103 = object[k]
            continue
          }
          if (k === "logged_in_from_cli") {
            a104 = object[k]
            continue
          }
          if (k === "last_accessed_orgs") {
            a114 = object[k]
            continue
          }
          break
        }
        case 20: {
          if (k === "logged_in_from_other") {
            a106 = object[k]
            continue
          }
          if (k === "account-confirm-date") {
            a107 = object[k]
            continue
          }
          break
        }
        case 21: {
          if (k === "authenticator_enabled") {
            a21 = object[k]
            continue
          }
          if (k === "logged_in_from_studio") {
            a105 = object[k]
            continue
          }
          if (k === "last_browser_language") {
            a115 = object[k]
            continue
          }
          break
        }
      }
      ;(u1 ??= []).push(k)
    }
    return { a1, a3, a5, a7, a9, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, u1 }
  }
  const nothing6 = decodeKeys1({})
  const decodeKeys2 = (object: UnknownObject) => {
    let a40: unknown
    let a41: unknown
    let a43: unknown
    let a45: unknown
    let a46: unknown
    let a47: unknown
    let a55: unknown
    let a56: unknown
    let a57: unknown
    let a58: unknown
    let a59: unknown
    let a60: unknown
    let a61: unknown
    let a62: unknown
    let a63: unknown
    let a64: unknown
    let a65: unknown
    let a66: unknown
    let a67: unknown
    let a68: unknown
    let a69: unknown
    let a70: unknown
    let a71: unknown
    let a72: unknown
    let a73: unknown
    let a74: unknown
    let a75: unknown
    let a76: unknown
    let a77: unknown
    let a78: unknown
    let a79: unknown
    let a80: unknown
    let a81: unknown
    let a82: unknown
    let a83: unknown
    let a84: unknown
    let a85: unknown
    let a86: unknown
    let a87: unknown
    let a88: unknown
    let a89: unknown
    let a90: unknown
    let a91: unknown
    let a92: unknown
    let a93: unknown
    let a94: unknown
    let a95: unknown
    let a96: unknown
    let a97: unknown
    let a98: unknown
    let w4: unknown
    let u2: Array<string> | undefined
    for (const k in object) {
      switch (k.length) {
        case 3: {
          if (k === "_id") {
            a55 = object[k]
            continue
          }
          if (k === "acs") {
            a82 = object[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "name") {
            a41 = object[k]
            continue
          }
          if (k === "guid") {
            a45 = object[k]
            continue
          }
          if (k === "apps") {
            a83 = object[k]
            continue
          }
          if (k === "envs") {
            a87 = object[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "users") {
            a58 = object[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "org_id") {
            a40 = object[k]
            continue
          }
          if (k === "region") {
            a46 = object[k]
            continue
          }
          if (k === "active") {
            a47 = object[k]
            continue
          }
          if (k === "origin") {
            a67 = object[k]
            continue
          }
          if (k === "admins") {
            a75 = object[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "created") {
            a56 = object[k]
            continue
          }
          if (k === "updated") {
            a57 = object[k]
            continue
          }
          if (k === "pending") {
            a73 = object[k]
            continue
          }
          if (k === "nodeacs") {
            a78 = object[k]
            continue
          }
          if (k === "creator") {
            a79 = object[k]
            continue
          }
          if (k === "invites") {
            a80 = object[k]
            continue
          }
          if (k === "package") {
            a94 = object[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "branding") {
            a65 = object[k]
            continue
          }
          if (k === "security") {
            a68 = object[k]
            continue
          }
          if (k === "children") {
            a84 = object[k]
            continue
          }
          if (k === "end_date") {
            a86 = object[k]
            continue
          }
          if (k === "has_apps") {
            a88 = object[k]
            continue
          }
          if (k === "internal") {
            a89 = object[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "help_menu") {
            a66 = object[k]
            continue
          }
          if (k === "consumers") {
            a77 = object[k]
            continue
          }
          if (k === "last_push") {
            a90 = object[k]
            continue
          }
          if (k === "packageId") {
            a95 = object[k]
            continue
          }
          if (k === "analytics") {
            w4 = object[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "created_by") {
            a59 = object[k]
            continue
          }
          if (k === "last_login") {
            a60 = object[k]
            continue
          }
          if (k === "account_id") {
            a63 = object[k]
            continue
          }
          if (k === "onboarding") {
            a71 = object[k]
            continue
          }
          if (k === "start_date") {
            a97 = object[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "api_central") {
            a64 = object[k]
            continue
          }
          if (k === "consumer_id") {
            a70 = object[k]
            continue
          }
          if (k === "limit_users") {
            a93 = object[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "entitlements") {
            a43 = object[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "subscriptions") {
            a62 = object[k]
            continue
          }
          if (k === "provider_guid") {
            a74 = object[k]
            continue
          }
          if (k === "collaborators") {
            a76 = object[k]
            continue
          }
          if (k === "signup_origin") {
            a96 = object[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "cloud_elements") {
            a85 = object[k]
            continue
          }
          if (k === "trial_end_date") {
            a98 = object[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "logged_in_count") {
            a61 = object[k]
            continue
          }
          if (k === "parent_org_guid") {
            a81 = object[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "last_push_success") {
            a91 = object[k]
            continue
          }
          break
        }
        case 19: {
          if (k === "support_access_code") {
            a69 = object[k]
            continue
          }
          if (k === "onboarding_required") {
            a72 = object[k]
            continue
          }
          break
        }
        case 21: {
          if (k === "limit_read_only_users") {
            a92 = object[k]
            continue
          }
          break
        }
      }
      ;(u2 ??= []).push(k)
    }
    return { a40, a41, a43, a45, a46, a47, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, w4, u2 }
  }
  const nothing7 = decodeKeys2({})
  const decodeKeys3 = (object: UnknownObject) => {
    let a48: unknown
    let a51: unknown
    let a52: unknown
    let u3: Array<string> | undefined
    for (const k in object) {
      if (k === "org_id") {
        a48 = object[k]
        continue
      }
      if (k === "name") {
        a51 = object[k]
        continue
      }
      if (k === "guid") {
        a52 = object[k]
        continue
      }
      ;(u3 ??= []).push(k)
    }
    return { a48, a51, a52, u3 }
  }
  const nothing8 = decodeKeys3({})
  const decodeKeys4 = (object: UnknownObject) => {
    let a54: unknown
    let u4: Array<string> | undefined
    for (const k in object) {
      if (k === "token") {
        a54 = object[k]
        continue
      }
      ;(u4 ??= []).push(k)
    }
    return { a54, u4 }
  }
  const nothing9 = decodeKeys4({})
  const leaf10 = leafAt(table, ["statements",5], 0)
  const leaf11 = leafAt(table, ["statements",16], 0)
  const leaf12 = leafAt(table, ["statements",17], 0)
  const leaf13 = leafAt(table, ["statements",18], 0)
  const leaf14 = leafAt(table, ["statements",19], 0)
  const leaf15 = leafAt(table, ["statements",20], 0)
  const leaf16 = leafAt(table, ["statements",21], 0)
  const leaf17 = leafAt(table, ["statements",22], 0)
  const leaf18 = leafAt(table, ["statements",23], 0)
  const leaf19 = leafAt(table, ["statements",26], 0)
  const statement20 = statementAt(table, ["statements",26])
  const leaf21 = leafAt(table, ["statements",29], 0)
  const leaf22 = leafAt(table, ["statements",31], 0)
  const statement23 = statementAt(table, ["lists",0,"open","table","statements",0])
  const places24 = tableAt(table, []).places
  const hear25 = hearing(statement23, places24)
  const node26 = nodeAt(places24, ["org", "entitlements"])
  const node27 = nodeAt(places24, ["entitlements"])
  const statement28 = statementAt(table, ["lists",0,"open","table","statements",3])
  const hear29 = hearing(statement28, places24)
  const leaf30 = leafAt(table, ["lists",0,"open","table","statements",7], 0)
  const statement31 = statementAt(table, ["lists",0,"open","table","statements",8])
  const hear32 = hearing(statement31, places24)
  const Made33 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.metadata = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.region = v5; if (v6 !== undefined) this.active = v6; if (v7 !== undefined) this.parent = v7 })
  const list34 = listAt(table, ["lists",0])
  const place35: Place = ["orgs"]
  const place36: Place = ["org", "entitlements"]
  const place37: Place = ["org", "analytics"]
  const place38: Place = ["org"]
  const place39: Place = ["entitlements"]
  const place40: Place = ["provider_org"]
  const place41: Place = ["user"]
  const every42 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ provider: values[index] }); return list }
  const Made43 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { if (v0 !== undefined) this.createdAt = v0; if (v1 !== undefined) this.updatedAt = v1; if (v2 !== undefined) this.activatedAt = v2; if (v3 !== undefined) this.invitedAt = v3; if (v4 !== undefined) this.lastLoginAt = v4; if (v5 !== undefined) this.termsAcceptedAt = v5 })
  const Made44 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { if (v0 !== undefined) this.identityProvider = v0; if (v1 !== undefined) this.client = v1; if (v2 !== undefined) this.expiresAt = v2; if (v3 !== undefined) this.redirect = v3; if (v4 !== undefined) this.deviceAuthorizationPending = v4; if (v5 !== undefined) this.activeOrganization = v5 })
  const Made45 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.externalIds = v2; if (v3 !== undefined) this.account = v3; if (v4 !== undefined) this.credentials = v4; if (v5 !== undefined) this.timestamps = v5; if (v6 !== undefined) this.preferredLanguage = v6; if (v7 !== undefined) this.timezone = v7; if (v8 !== undefined) this.attributes = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.memberships = v10; if (v11 !== undefined) this.residue = v11 })
  const Made46 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.externalIds = v2; this.phoneNumbers = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.preferredLanguage = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made47 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.preferredLanguage = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made48 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown) { this.subject = v0; this.emails = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; this.phoneNumbers = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.preferredLanguage = v8; if (v9 !== undefined) this.timezone = v9; if (v10 !== undefined) this.attributes = v10; if (v11 !== undefined) this.session = v11; if (v12 !== undefined) this.memberships = v12; if (v13 !== undefined) this.residue = v13 })
  const Made49 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; if (v4 !== undefined) this.account = v4; if (v5 !== undefined) this.credentials = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.preferredLanguage = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.attributes = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.memberships = v11; if (v12 !== undefined) this.residue = v12 })
  const Made50 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.externalIds = v3; this.phoneNumbers = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.preferredLanguage = v8; if (v9 !== undefined) this.timezone = v9; if (v10 !== undefined) this.attributes = v10; if (v11 !== undefined) this.session = v11; if (v12 !== undefined) this.memberships = v12; if (v13 !== undefined) this.residue = v13 })
  const Made51 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown) { this.subject = v0; this.userName = v1; this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.account = v5; if (v6 !== undefined) this.credentials = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.preferredLanguage = v8; if (v9 !== undefined) this.timezone = v9; if (v10 !== undefined) this.attributes = v10; if (v11 !== undefined) this.session = v11; if (v12 !== undefined) this.memberships = v12; if (v13 !== undefined) this.residue = v13 })
  const Made52 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown, v14: unknown) { this.subject = v0; this.userName = v1; this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.externalIds = v4; this.phoneNumbers = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.preferredLanguage = v9; if (v10 !== undefined) this.timezone = v10; if (v11 !== undefined) this.attributes = v11; if (v12 !== undefined) this.session = v12; if (v13 !== undefined) this.memberships = v13; if (v14 !== undefined) this.residue = v14 })
  const statement53 = statementAt(table, ["lists",0,"item","statements",0])
  const places54 = tableAt(table, ["lists",0,"item"]).places
  const statement55 = statementAt(table, ["lists",0,"item","statements",2])
  const statement57 = statementAt(table, ["lists",0,"item","statements",3])
  const statement59 = statementAt(table, ["lists",0,"item","statements",4])
  const Made61 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { if (v0 !== undefined) this.org_id = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.guid = v2; if (v3 !== undefined) this.role = v3 })
  const statement62 = statementAt(table, ["lists",0,"open","table","lists",0,"item","statements",0])
  const places63 = tableAt(table, ["lists",0,"open","table","lists",0,"item"]).places
  const statement65 = statementAt(table, ["lists",0,"open","table","lists",0,"item","statements",1])
  const statement67 = statementAt(table, ["lists",0,"open","table","lists",0,"item","statements",2])
  const guard68 = guardAt(table, ["lists",0,"open","table","lists",0,"item","statements",3], 0)
  const statement69 = statementAt(table, ["lists",0,"open","table","lists",0,"item","statements",4])
  const guard70 = guardAt(table, ["lists",0,"open","table","lists",0,"item","statements",4], 0)
  const Made71 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { if (v0 !== undefined) this.guid = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.default = v2; if (v3 !== undefined) this.roles = v3; if (v4 !== undefined) this.tags = v4 })
  const statement72 = statementAt(table, ["statements",0])
  const guard73 = guardAt(table, ["statements",0], 0)
  const leaf74 = leafAt(table, ["statements",0], 0)
  const statement75 = statementAt(table, ["statements",1])
  const statement78 = statementAt(table, ["statements",2])
  const statement81 = statementAt(table, ["statements",3])
  const statement84 = statementAt(table, ["statements",4])
  const statement87 = statementAt(table, ["statements",5])
  const statement88 = statementAt(table, ["statements",6])
  const statement90 = statementAt(table, ["statements",7])
  const statement92 = statementAt(table, ["statements",8])
  const statement94 = statementAt(table, ["statements",9])
  const statement96 = statementAt(table, ["statements",10])
  const statement98 = statementAt(table, ["statements",11])
  const statement99 = statementAt(table, ["statements",12])
  const statement100 = statementAt(table, ["statements",13])
  const statement101 = statementAt(table, ["statements",14])
  const statement102 = statementAt(table, ["statements",15])
  const statement103 = statementAt(table, ["statements",16])
  const guard104 = guardAt(table, ["statements",16], 0)
  const statement105 = statementAt(table, ["statements",17])
  const statement106 = statementAt(table, ["statements",18])
  const statement107 = statementAt(table, ["statements",19])
  const statement108 = statementAt(table, ["statements",20])
  const statement109 = statementAt(table, ["statements",21])
  const statement110 = statementAt(table, ["statements",22])
  const statement111 = statementAt(table, ["statements",23])
  const statement112 = statementAt(table, ["statements",24])
  const statement114 = statementAt(table, ["statements",25])
  const guard116 = guardAt(table, ["statements",26], 0)
  const statement117 = statementAt(table, ["statements",27])
  const statement119 = statementAt(table, ["statements",28])
  const statement121 = statementAt(table, ["statements",29])
  const statement122 = statementAt(table, ["statements",30])
  const statement124 = statementAt(table, ["statements",31])
  const path125 = pathAt(table, ["lists",0,"open","table"], "organization.id")
  const leaf126 = leafAt(table, ["lists",0,"open","table","statements",0], 0)
  const statement127 = statementAt(table, ["lists",0,"open","table","statements",2])
  const statement130 = statementAt(table, ["lists",0,"open","table","statements",4])
  const statement132 = statementAt(table, ["lists",0,"open","table","statements",5])
  const statement134 = statementAt(table, ["lists",0,"open","table","statements",6])
  const statement135 = statementAt(table, ["lists",0,"open","table","statements",7])
  const guard136 = guardAt(table, ["lists",0,"open","table","statements",8], 1)
  const leaf137 = leafAt(table, ["lists",0,"open","table","statements",8], 0)
  const leaf138 = leafAt(table, ["lists",0,"open","table","statements",8], 1)
  const statement139 = statementAt(table, ["lists",0,"open","table","statements",9])
  const statement141 = statementAt(table, ["lists",0,"open","table","statements",10])
  const list143 = listAt(table, ["lists",0,"open","table","lists",0])
  const place144: Place = ["teams"]
  const decodeItem0 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      if (k === "org_id") {
        a0 = wire[k]
        continue
      }
      if (k === "name") {
        a1 = wire[k]
        continue
      }
      if (k === "guid") {
        a2 = wire[k]
        continue
      }
      if (k === "role") {
        a3 = wire[k]
        continue
      }
      ;(u0 ??= []).push(k)
    }
    let s0: unknown
    if (typeof a0 === 'number' && Number.isSafeInteger(a0)) {
      s0 = String(a0)
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string' || (typeof a0 === 'number' && Number.isFinite(a0)))) return undefined
      const v = a0 === null ? undefined : leaf0.read(a0 as never)
      if (isRefusal(v)) return undefined
      s0 = v
      if (!(s0 !== undefined && equalsJson(a0, leaf0.print(s0)))) {
        ;(r ??= {}).org_id = a0
      }
    }
    if (s0 === undefined) return undefined
    const s1 = "organization"
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s2 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).name = a1
    }
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s3 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).guid = a2
    }
    let s4: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s4 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).role = a3
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    const own_organization_externalIds0 = s3 === undefined ? undefined : { system: "guid", id: s3 }
    const own_organization_externalIdsList = own_organization_externalIds0 === undefined ? undefined : [own_organization_externalIds0]
    let own_organization: Draft
    if (s2 !== undefined && own_organization_externalIdsList !== undefined) own_organization = { id: s0, kind: s1, name: s2, externalIds: own_organization_externalIdsList }
    else {
      own_organization = { id: s0, kind: s1 }
      if (s2 !== undefined) own_organization.name = s2
      if (own_organization_externalIdsList !== undefined) own_organization.externalIds = own_organization_externalIdsList
    }
    const own_role = s4 === undefined ? undefined : { value: s4 }
    const ownPart2 = r === undefined ? undefined : { "axway/session": { orgs: r } }
    let own: Draft
    if (own_role !== undefined && ownPart2 !== undefined) own = { organization: own_organization, role: own_role, residue: ownPart2 }
    else {
      own = { organization: own_organization }
      if (own_role !== undefined) own.role = own_role
      if (ownPart2 !== undefined) own.residue = ownPart2
    }
    return own
  }
  const decodeItem1 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let a4: unknown
    let a5: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "guid") {
            a0 = wire[k]
            continue
          }
          if (k === "name") {
            a1 = wire[k]
            continue
          }
          if (k === "tags") {
            a4 = wire[k]
            continue
          }
          if (k === "apps") {
            a5 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "roles") {
            a3 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "default") {
            a2 = wire[k]
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
      ;(r ??= {}).name = a1
    }
    let s2: boolean | undefined
    if (typeof a2 === 'boolean') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'boolean')) return undefined
      ;(r ??= {}).default = a2
    }
    let s3: unknown
    if (a3 !== undefined) {
      if (!isJson(a3, 4)) return undefined
      const v = a3 === null ? undefined : leaf2.read(a3 as never)
      if (isRefusal(v)) return undefined
      s3 = v
      if (!(s3 !== undefined && equalsJson(a3, leaf2.print(s3)))) {
        ;(r ??= {}).roles = a3 === null ? null : ownCopy(statement3, a3)
      }
    }
    let s4: ReadonlyArray<unknown> | undefined
    const t4 = textsOf(a4)
    if (t4 !== undefined) {
      s4 = t4
    } else if (a4 !== undefined) {
      if (!isJson(a4, 4)) return undefined
      const v = a4 === null ? undefined : leaf4.read(a4 as never)
      if (isRefusal(v)) return undefined
      s4 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s4 !== undefined && equalsJson(a4, leaf4.print(s4)))) {
        ;(r ??= {}).tags = a4
      }
    }
    if (a5 !== undefined) {
      const kept = keptOf(a5, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).apps = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    const ownPart5 = r === undefined ? undefined : { "axway/session": r }
    const own = new Made5(s0, s1, s2, s3, s4, ownPart5)
    return own
  }
  const decodePart0 = (a0: unknown, a1: unknown, a2: unknown, r: Tree | undefined, a3: unknown, a4: unknown, c1: UnknownObject | undefined, a5: unknown, a6: unknown, a7: unknown, a8: unknown, a9: unknown, a10: unknown, a11: unknown, a12: unknown, a13: unknown, a14: unknown, a15: unknown, a16: unknown, a17: unknown) => {
    let s0: string | undefined
    if (a0 !== undefined || a1 !== undefined || a2 !== undefined) {
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
      if (a2 !== undefined) {
        if (typeof a2 === 'string') {
          if (a2 !== '') {
            if (s0 === undefined) s0 = a2
            else if (s0 !== a2) return undefined
          }
        } else if (a2 !== null) return undefined
      }
      if (s0 !== undefined && ((a0 === s0 && a1 === undefined && a2 === undefined))) {
      } else {
        if (a0 !== undefined) {
          ;(r ??= {}).guid = a0
        }
        if (a1 !== undefined) {
          ;(((r ??= {}).user ??= {}) as Tree).guid = a1
        }
        if (a2 !== undefined) {
          ;(r ??= {}).user_guid = a2
        }
      }
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (a3 !== undefined || a4 !== undefined) {
      if (a3 !== undefined) {
        if (typeof a3 === 'string') {
          if (a3 !== '') {
            if (s1 === undefined) s1 = a3
          }
        } else if (a3 !== null) return undefined
      }
      if (a4 !== undefined) {
        if (typeof a4 === 'string') {
          if (a4 !== '') {
            if (s1 === undefined) s1 = a4
          }
        } else if (a4 !== null) return undefined
      }
      if (s1 !== undefined && ((c1 !== undefined && a3 === s1 && a4 === undefined) || (!(c1 !== undefined) && a4 === s1 && a3 === undefined))) {
      } else {
        if (a3 !== undefined) {
          ;(((r ??= {}).user ??= {}) as Tree).username = a3
        }
        if (a4 !== undefined) {
          ;(r ??= {}).username = a4
        }
      }
    }
    let s2: string | undefined
    if (a5 !== undefined || a6 !== undefined) {
      if (a5 !== undefined) {
        if (typeof a5 === 'string') {
          if (a5 !== '') {
            if (s2 === undefined) s2 = a5
          }
        } else if (a5 !== null) return undefined
      }
      if (a6 !== undefined) {
        if (typeof a6 === 'string') {
          if (a6 !== '') {
            if (s2 === undefined) s2 = a6
          }
        } else if (a6 !== null) return undefined
      }
      if (s2 !== undefined && ((c1 !== undefined && a5 === s2 && a6 === undefined) || (!(c1 !== undefined) && a6 === s2 && a5 === undefined))) {
      } else {
        if (a5 !== undefined) {
          ;(((r ??= {}).user ??= {}) as Tree).email = a5
        }
        if (a6 !== undefined) {
          ;(r ??= {}).email = a6
        }
      }
    }
    let s3: string | undefined
    if (a7 !== undefined || a8 !== undefined) {
      if (a7 !== undefined) {
        if (typeof a7 === 'string') {
          if (a7 !== '') {
            if (s3 === undefined) s3 = a7
          }
        } else if (a7 !== null) return undefined
      }
      if (a8 !== undefined) {
        if (typeof a8 === 'string') {
          if (a8 !== '') {
            if (s3 === undefined) s3 = a8
          }
        } else if (a8 !== null) return undefined
      }
      if (s3 !== undefined && ((c1 !== undefined && a7 === s3 && a8 === undefined) || (!(c1 !== undefined) && a8 === s3 && a7 === undefined))) {
      } else {
        if (a7 !== undefined) {
          ;(((r ??= {}).user ??= {}) as Tree).firstname = a7
        }
        if (a8 !== undefined) {
          ;(r ??= {}).firstname = a8
        }
      }
    }
    let s4: string | undefined
    if (a9 !== undefined || a10 !== undefined) {
      if (a9 !== undefined) {
        if (typeof a9 === 'string') {
          if (a9 !== '') {
            if (s4 === undefined) s4 = a9
          }
        } else if (a9 !== null) return undefined
      }
      if (a10 !== undefined) {
        if (typeof a10 === 'string') {
          if (a10 !== '') {
            if (s4 === undefined) s4 = a10
          }
        } else if (a10 !== null) return undefined
      }
      if (s4 !== undefined && ((c1 !== undefined && a9 === s4 && a10 === undefined) || (!(c1 !== undefined) && a10 === s4 && a9 === undefined))) {
      } else {
        if (a9 !== undefined) {
          ;(((r ??= {}).user ??= {}) as Tree).lastname = a9
        }
        if (a10 !== undefined) {
          ;(r ??= {}).lastname = a10
        }
      }
    }
    let s5: unknown
    if (typeof a11 === 'number' && Number.isSafeInteger(a11)) {
      s5 = String(a11)
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'string' || (typeof a11 === 'number' && Number.isFinite(a11)))) return undefined
      const v = a11 === null ? undefined : leaf10.read(a11 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a11, leaf10.print(s5)))) {
        ;(((r ??= {}).user ??= {}) as Tree).user_id = a11
      }
    }
    let s6: string | undefined
    if (typeof a12 === 'string' && a12 !== '') {
      s6 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree)._id = a12
    }
    let s7: string | undefined
    if (typeof a13 === 'string' && a13 !== '') {
      s7 = a13
    } else if (a13 !== undefined) {
      if (a13 !== null && !(typeof a13 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).openid = a13
    }
    let s8: string | undefined
    if (typeof a14 === 'string' && a14 !== '') {
      s8 = a14
    } else if (a14 !== undefined) {
      if (a14 !== null && !(typeof a14 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).axway_id = a14
    }
    let s9: string | undefined
    if (typeof a15 === 'string' && a15 !== '') {
      s9 = a15
    } else if (a15 !== undefined) {
      if (a15 !== null && !(typeof a15 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).provider_guid = a15
    }
    let s10: string | undefined
    if (typeof a16 === 'string' && a16 !== '') {
      s10 = a16
    } else if (a16 !== undefined) {
      if (a16 !== null && !(typeof a16 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).phone = a16
    }
    let s11: boolean | undefined
    if (typeof a17 === 'boolean') {
      s11 = a17
    } else if (a17 !== undefined) {
      if (a17 !== null && !(typeof a17 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).active = a17
    }
    return { s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11, r }
  }
  const decodePart1 = (a18: unknown, r: Tree | undefined, a19: unknown, a20: unknown, a21: unknown, a22: unknown, a23: unknown, a24: unknown, a25: unknown, a26: unknown, a27: unknown, a28: unknown, a29: unknown) => {
    let s12: boolean | undefined
    if (typeof a18 === 'boolean') {
      s12 = a18
    } else if (a18 !== undefined) {
      if (a18 !== null && !(typeof a18 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).activated = a18
    }
    let s13: boolean | undefined
    if (typeof a19 === 'boolean') {
      s13 = a19
    } else if (a19 !== undefined) {
      if (a19 !== null && !(typeof a19 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).external = a19
    }
    let s14: boolean | undefined
    if (typeof a20 === 'boolean') {
      s14 = a20
    } else if (a20 !== undefined) {
      if (a20 !== null && !(typeof a20 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).mfa = a20
    }
    let s15: boolean | undefined
    if (typeof a21 === 'boolean') {
      s15 = a21
    } else if (a21 !== undefined) {
      if (a21 !== null && !(typeof a21 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).authenticator_enabled = a21
    }
    let s16: ReadonlyArray<unknown> | undefined
    if (areWords(a22)) {
      s16 = a22
    } else if (a22 !== undefined) {
      if (!isJson(a22, 3)) return undefined
      const v = a22 === null ? undefined : leaf11.read(a22 as never)
      if (isRefusal(v)) return undefined
      s16 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s16 !== undefined && equalsJson(a22, leaf11.print(s16)))) {
        ;(((r ??= {}).user ??= {}) as Tree).oauth = a22
      }
    }
    let s17: unknown
    if (typeof a23 === 'string' && isCanonical(a23)) {
      s17 = a23
    } else if (a23 !== undefined) {
      if (a23 !== null && !(typeof a23 === 'string')) return undefined
      const v = a23 === null ? undefined : leaf12.read(a23 as never)
      if (isRefusal(v)) return undefined
      s17 = v
      if (!(s17 !== undefined && equalsJson(a23, leaf12.print(s17)))) {
        ;(((r ??= {}).user ??= {}) as Tree).password_updated = a23
      }
    }
    let s18: unknown
    if (typeof a24 === 'string' && isCanonical(a24)) {
      s18 = a24
    } else if (a24 !== undefined) {
      if (a24 !== null && !(typeof a24 === 'string')) return undefined
      const v = a24 === null ? undefined : leaf13.read(a24 as never)
      if (isRefusal(v)) return undefined
      s18 = v
      if (!(s18 !== undefined && equalsJson(a24, leaf13.print(s18)))) {
        ;(((r ??= {}).user ??= {}) as Tree).created = a24
      }
    }
    let s19: unknown
    if (typeof a25 === 'string' && isCanonical(a25)) {
      s19 = a25
    } else if (a25 !== undefined) {
      if (a25 !== null && !(typeof a25 === 'string')) return undefined
      const v = a25 === null ? undefined : leaf14.read(a25 as never)
      if (isRefusal(v)) return undefined
      s19 = v
      if (!(s19 !== undefined && equalsJson(a25, leaf14.print(s19)))) {
        ;(((r ??= {}).user ??= {}) as Tree).updated = a25
      }
    }
    let s20: unknown
    if (typeof a26 === 'string' && isCanonical(a26)) {
      s20 = a26
    } else if (a26 !== undefined) {
      if (a26 !== null && !(typeof a26 === 'string')) return undefined
      const v = a26 === null ? undefined : leaf15.read(a26 as never)
      if (isRefusal(v)) return undefined
      s20 = v
      if (!(s20 !== undefined && equalsJson(a26, leaf15.print(s20)))) {
        ;(((r ??= {}).user ??= {}) as Tree).date_activated = a26
      }
    }
    let s21: unknown
    if (typeof a27 === 'string' && isCanonical(a27)) {
      s21 = a27
    } else if (a27 !== undefined) {
      if (a27 !== null && !(typeof a27 === 'string')) return undefined
      const v = a27 === null ? undefined : leaf16.read(a27 as never)
      if (isRefusal(v)) return undefined
      s21 = v
      if (!(s21 !== undefined && equalsJson(a27, leaf16.print(s21)))) {
        ;(((r ??= {}).user ??= {}) as Tree).invited = a27
      }
    }
    let s22: unknown
    if (typeof a28 === 'string' && isCanonical(a28)) {
      s22 = a28
    } else if (a28 !== undefined) {
      if (a28 !== null && !(typeof a28 === 'string')) return undefined
      const v = a28 === null ? undefined : leaf17.read(a28 as never)
      if (isRefusal(v)) return undefined
      s22 = v
      if (!(s22 !== undefined && equalsJson(a28, leaf17.print(s22)))) {
        ;(((r ??= {}).user ??= {}) as Tree).last_login = a28
      }
    }
    let s23: unknown
    if (typeof a29 === 'string' && isCanonical(a29)) {
      s23 = a29
    } else if (a29 !== undefined) {
      if (a29 !== null && !(typeof a29 === 'string')) return undefined
      const v = a29 === null ? undefined : leaf18.read(a29 as never)
      if (isRefusal(v)) return undefined
      s23 = v
      if (!(s23 !== undefined && equalsJson(a29, leaf18.print(s23)))) {
        ;(((r ??= {}).user ??= {}) as Tree).terms_updated = a29
      }
    }
    return { s12, s13, s14, s15, s16, s17, s18, s19, s20, s21, s22, s23, r }
  }
  const decodePart2 = (a30: unknown, r: Tree | undefined, a31: unknown, a32: unknown, a33: unknown, a34: unknown, a35: unknown, a36: unknown, a37: unknown) => {
    let s24: string | undefined
    if (typeof a30 === 'string' && a30 !== '') {
      s24 = a30
    } else if (a30 !== undefined) {
      if (a30 !== null && !(typeof a30 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).locale = a30
    }
    let s25: string | undefined
    if (typeof a31 === 'string' && a31 !== '') {
      s25 = a31
    } else if (a31 !== undefined) {
      if (a31 !== null && !(typeof a31 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).timezone = a31
    }
    let s26: unknown
    if (isJsonObject(a32, 3)) {
      s26 = a32
    } else if (a32 !== undefined) {
      if (!isJson(a32, 3)) return undefined
      const v = a32 === null ? undefined : leaf19.read(a32 as never)
      if (isRefusal(v)) return undefined
      s26 = v
      if (!(s26 !== undefined && equalsJson(a32, leaf19.print(s26)))) {
        ;(((r ??= {}).user ??= {}) as Tree).prefs = a32 === null ? null : ownCopy(statement20, a32)
      }
    }
    let s27: string | undefined
    if (typeof a33 === 'string' && a33 !== '') {
      s27 = a33
    } else if (a33 !== undefined) {
      if (a33 !== null && !(typeof a33 === 'string')) return undefined
      ;(r ??= {}).idp = a33
    }
    let s28: string | undefined
    if (typeof a34 === 'string' && a34 !== '') {
      s28 = a34
    } else if (a34 !== undefined) {
      if (a34 !== null && !(typeof a34 === 'string')) return undefined
      ;(r ??= {}).from = a34
    }
    let s29: unknown
    const t35 = typeof a35 === 'number' ? instantAt(a35) : undefined
    if (t35 !== undefined) {
      s29 = t35
    } else if (a35 !== undefined) {
      if (a35 !== null && !(typeof a35 === 'string' || (typeof a35 === 'number' && Number.isFinite(a35)))) return undefined
      const v = a35 === null ? undefined : leaf21.read(a35 as never)
      if (isRefusal(v)) return undefined
      s29 = v
      if (!(s29 !== undefined && equalsJson(a35, leaf21.print(s29)))) {
        ;(r ??= {}).expiry = a35
      }
    }
    let s30: string | undefined
    if (typeof a36 === 'string' && a36 !== '') {
      s30 = a36
    } else if (a36 !== undefined) {
      if (a36 !== null && !(typeof a36 === 'string')) return undefined
      ;(r ??= {}).redirect = a36
    }
    let s31: unknown
    if (typeof a37 === 'boolean') {
      s31 = a37
    } else if (a37 !== undefined) {
      if (a37 !== null && !(typeof a37 === 'boolean' || typeof a37 === 'string')) return undefined
      const v = a37 === null ? undefined : leaf22.read(a37 as never)
      if (isRefusal(v)) return undefined
      s31 = v
      if (!(s31 !== undefined && equalsJson(a37, leaf22.print(s31)))) {
        ;(r ??= {}).deviceAuthRequired = a37
      }
    }
    return { s24, s25, s26, s27, s28, s29, s30, s31, r }
  }
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && Reflect.getPrototypeOf(wire) === Object.prototype)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    const { a0, a2, a4, a6, a8, a10, a33, a34, a35, a36, a37, a38, a39, a42, a44, a49, a50, a53, a118, a119, a120, a121, a122, a123, a124, a125, a126, a127, a128, a129, a130, a131, a132, a133, a134, w1, w2, w3, u0 } = decodeKeys0(wire)
    const c1 = typeof w1 === 'object' && w1 !== null && Reflect.getPrototypeOf(w1) === Object.prototype ? (w1 as UnknownObject) : undefined
    if (c1 === undefined && w1 !== undefined && w1 !== null) return undefined
    const { a1, a3, a5, a7, a9, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a99, a100, a101, a102, a103, a104, a105, a106, a107, a108, a109, a110, a111, a112, a113, a114, a115, a116, a117, u1 } = c1 === undefined ? nothing6 : decodeKeys1(c1)
    const c2 = typeof w2 === 'object' && w2 !== null && Reflect.getPrototypeOf(w2) === Object.prototype ? (w2 as UnknownObject) : undefined
    if (c2 === undefined && w2 !== undefined && w2 !== null) return undefined
    const { a40, a41, a43, a45, a46, a47, a55, a56, a57, a58, a59, a60, a61, a62, a63, a64, a65, a66, a67, a68, a69, a70, a71, a72, a73, a74, a75, a76, a77, a78, a79, a80, a81, a82, a83, a84, a85, a86, a87, a88, a89, a90, a91, a92, a93, a94, a95, a96, a97, a98, w4, u2 } = c2 === undefined ? nothing7 : decodeKeys2(c2)
    let b3 = false
    const c3 = typeof w3 === 'object' && w3 !== null && (w3 as Spelled).__proto__ === Object.prototype ? (w3 as UnknownObject) : undefined
    if (c3 === undefined && w3 !== undefined && w3 !== null) return undefined
    const { a48, a51, a52, u3 } = c3 === undefined ? nothing8 : decodeKeys3(c3)
    let b4 = false
    const c4 = typeof w4 === 'object' && w4 !== null && (w4 as Spelled).__proto__ === Object.prototype ? (w4 as UnknownObject) : undefined
    if (c4 === undefined && w4 !== undefined && w4 !== null) return undefined
    const { a54, u4 } = c4 === undefined ? nothing9 : decodeKeys4(c4)
    const part0 = decodePart0(a0, a1, a2, r, a3, a4, c1, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17)
    if (part0 === undefined) return undefined
    const { s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11 } = part0
    r = part0.r
    const part1 = decodePart1(a18, r, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29)
    if (part1 === undefined) return undefined
    const { s12, s13, s14, s15, s16, s17, s18, s19, s20, s21, s22, s23 } = part1
    r = part1.r
    const part2 = decodePart2(a30, r, a31, a32, a33, a34, a35, a36, a37)
    if (part2 === undefined) return undefined
    const { s24, s25, s26, s27, s28, s29, s30, s31 } = part2
    r = part2.r
    let l46: Array<Draft> | undefined
    const wires46: Array<UnknownObject> = []
    if (a38 !== undefined) {
      if (Array.isArray(a38)) {
        l46 = []
        for (let index = 0; index < a38.length; index += 1) {
          const entry: unknown = a38[index]
          if (entry === null) {
            r = planted(r, ["orgs", String(index)], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l46.length === 0) l46 = [item]
          else l46.push(item)
          wires46.push(entry as UnknownObject)
        }
      } else if (a38 === null || typeof a38 === 'string') {
        ;(r ??= {}).orgs = a38
      } else return undefined
    }
    let s32: unknown
    if (a39 !== undefined || a40 !== undefined) {
      if (a39 !== undefined && !isJson(a39, 2)) return undefined
      if (a40 !== undefined && !isJson(a40, 3)) return undefined
      const raws = [a39, a40]
      const heard = hear25(raws, false, wire)
      if (heard === undefined) return undefined
      s32 = heard.values[0]
      if (!heard.isPlain) q = plantedRaws(q, statement23, raws)
    }
    const s33 = s32 !== undefined ? "organization" : undefined
    let s34: string | undefined
    if (a41 !== undefined || a42 !== undefined) {
      if (a41 !== undefined) {
        if (typeof a41 === 'string') {
          if (a41 !== '') {
            if (s34 === undefined) s34 = a41
          }
        } else if (a41 !== null) return undefined
      }
      if (a42 !== undefined) {
        if (typeof a42 === 'string') {
          if (a42 !== '') {
            if (s34 === undefined) s34 = a42
          }
        } else if (a42 !== null) return undefined
      }
      if (!(s32 !== undefined)) s34 = undefined
      if (s34 !== undefined && ((c2 !== undefined && a41 === s34 && a42 === undefined) || (!(c2 !== undefined) && a42 === s34 && a41 === undefined))) {
      } else {
        if (a41 !== undefined) {
          ;(((q ??= {}).org ??= {}) as Tree).name = a41
        }
        if (a42 !== undefined) {
          ;(q ??= {}).org_name = a42
        }
      }
    }
    let s35: unknown
    if (a43 !== undefined || a44 !== undefined) {
      if (a43 !== undefined && !isJson(a43, 3)) return undefined
      if (a44 !== undefined && !isJson(a44, 2)) return undefined
      const raws = [carve(a43, node26), carve(a44, node27)]
      if (raws.some((raw) => raw !== undefined)) {
        const heard = hear29(raws, !(s32 !== undefined), wire)
        if (heard === undefined) return undefined
        s35 = heard.values[0]
        if (!heard.isPlain) q = plantedRaws(q, statement28, raws)
      }
    }
    let s36: string | undefined
    if (typeof a45 === 'string' && a45 !== '' && s32 !== undefined) {
      s36 = a45
    } else if (a45 !== undefined) {
      if (a45 !== null && !(typeof a45 === 'string')) return undefined
      ;(((q ??= {}).org ??= {}) as Tree).guid = a45
    }
    let s37: string | undefined
    if (typeof a46 === 'string' && a46 !== '' && s32 !== undefined) {
      s37 = a46
    } else if (a46 !== undefined) {
      if (a46 !== null && !(typeof a46 === 'string')) return undefined
      ;(((q ??= {}).org ??= {}) as Tree).region = a46
    }
    let s38: boolean | undefined
    if (typeof a47 === 'boolean' && s32 !== undefined) {
      s38 = a47
    } else if (a47 !== undefined) {
      if (a47 !== null && !(typeof a47 === 'boolean')) return undefined
      ;(((q ??= {}).org ??= {}) as Tree).active = a47
    }
    let s39: unknown
    if (typeof a48 === 'number' && Number.isSafeInteger(a48) && s32 !== undefined) {
      s39 = String(a48)
      b3 = true
    } else if (a48 !== undefined) {
      if (a48 !== null && !(typeof a48 === 'string' || (typeof a48 === 'number' && Number.isFinite(a48)))) return undefined
      const v = a48 === null ? undefined : leaf30.read(a48 as never)
      if (isRefusal(v)) return undefined
      s39 = s32 !== undefined ? v : undefined
      if (s39 !== undefined && equalsJson(a48, leaf30.print(s39))) {
        b3 = true
      } else {
        ;(((q ??= {}).provider_org ??= {}) as Tree).org_id = a48
      }
    }
    let s40: unknown
    let s41: unknown
    if (a49 !== undefined || a50 !== undefined) {
      if (a49 !== undefined && !isJson(a49, 2)) return undefined
      if (a50 !== undefined && !isJson(a50, 2)) return undefined
      const raws = [a49, a50]
      const heard = hear32(raws, !(s32 !== undefined), wire)
      if (heard === undefined) return undefined
      s40 = heard.values[0]
      s41 = heard.values[1]
      if (!heard.isPlain) q = plantedRaws(q, statement31, raws)
    }
    let s42: string | undefined
    if (typeof a51 === 'string' && a51 !== '' && s32 !== undefined && s39 !== undefined) {
      s42 = a51
      b3 = true
    } else if (a51 !== undefined) {
      if (a51 !== null && !(typeof a51 === 'string')) return undefined
      ;(((q ??= {}).provider_org ??= {}) as Tree).name = a51
    }
    let s43: string | undefined
    if (typeof a52 === 'string' && a52 !== '' && s32 !== undefined && s39 !== undefined) {
      s43 = a52
      b3 = true
    } else if (a52 !== undefined) {
      if (a52 !== null && !(typeof a52 === 'string')) return undefined
      ;(((q ??= {}).provider_org ??= {}) as Tree).guid = a52
    }
    let l44: Array<Draft> | undefined
    const before = q
    if (!(s32 !== undefined)) q = undefined
    if (a53 !== undefined) {
      if (Array.isArray(a53)) {
        l44 = []
        for (let index = 0; index < a53.length; index += 1) {
          const entry: unknown = a53[index]
          if (entry === null) {
            q = planted(q, ["teams", String(index)], null)
            continue
          }
          const item = decodeItem1(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l44.length === 0) l44 = [item]
          else l44.push(item)
        }
      } else if (a53 === null) {
        ;(q ??= {}).teams = a53
      } else return undefined
    }
    if (!(s32 !== undefined)) {
      q = before
      if (a53 !== undefined) {
        const kept = keptOf(a53, 2)
        if (kept === untaken) return undefined
        ;(q ??= {}).teams = kept
      }
    }
    const s44 = l44
    const s45 = s32
    let open46: Draft | undefined
    if (s32 !== undefined) {
      const o46_organization_externalIds0 = s36 === undefined ? undefined : { system: "guid", id: s36 }
      const o46_organization_externalIdsList = o46_organization_externalIds0 === undefined ? undefined : [o46_organization_externalIds0]
      const o46_organization_parent_externalIds0 = s43 === undefined ? undefined : { system: "guid", id: s43 }
      const o46_organization_parent_externalIdsList = o46_organization_parent_externalIds0 === undefined ? undefined : [o46_organization_parent_externalIds0]
      let o46_organization_parent: Draft | undefined
      if (s39 !== undefined && s42 !== undefined && o46_organization_parent_externalIdsList !== undefined) o46_organization_parent = { id: s39, name: s42, externalIds: o46_organization_parent_externalIdsList }
      else if (s39 !== undefined || s42 !== undefined || o46_organization_parent_externalIdsList !== undefined) {
        o46_organization_parent = {  }
        if (s39 !== undefined) o46_organization_parent.id = s39
        if (s42 !== undefined) o46_organization_parent.name = s42
        if (o46_organization_parent_externalIdsList !== undefined) o46_organization_parent.externalIds = o46_organization_parent_externalIdsList
      }
      const o46_organization = new Made33(s32, s33, s34, s35, o46_organization_externalIdsList, s37, s38, o46_organization_parent)
      const o46_role = s40 === undefined ? undefined : { value: s40 }
      let o46: Draft
      if (o46_role !== undefined && s41 !== undefined && s44 !== undefined) o46 = { organization: o46_organization, role: o46_role, additionalRoles: s41, teams: s44 }
      else {
        o46 = { organization: o46_organization }
        if (o46_role !== undefined) o46.role = o46_role
        if (s41 !== undefined) o46.additionalRoles = s41
        if (s44 !== undefined) o46.teams = s44
      }
      open46 = o46
      if (l46 === undefined) l46 = [o46]
      else {
        const settling = settled(list34, codec, o46, l46, wires46, q)
        q = settling.residue
        l46 = settling.records
        r = planted(r, place35, {})
      }
    }
    const s46 = l46
    if (w2 === null) {
      ;(q ??= {}).org = null
    } else if (c2 !== undefined) {
      q = withCarved(q, a43, node26, place36)
      if (w4 === null) {
        ;(((q ??= {}).org ??= {}) as Tree).analytics = null
      } else if (c4 !== undefined) {
        if (a54 !== undefined) {
          const kept = hiddenOf(a54, 4)
          if (kept === untaken) return undefined
          ;(((((q ??= {}).org ??= {}) as Tree).analytics ??= {}) as Tree).token = kept
        }
        if (u4 !== undefined) {
          const swept = withUnknowns(q, c4, u4, place37, 4)
          if (swept === false) return undefined
          q = swept
        }
        if (!b4) {
          ;(((q ??= {}).org ??= {}) as Tree).analytics ??= {}
        }
      }
      if (a55 !== undefined) {
        const kept = keptOf(a55, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree)._id = kept
      }
      if (a56 !== undefined) {
        const kept = keptOf(a56, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).created = kept
      }
      if (a57 !== undefined) {
        const kept = keptOf(a57, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).updated = kept
      }
      if (a58 !== undefined) {
        const kept = keptOf(a58, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).users = kept
      }
      if (a59 !== undefined) {
        const kept = keptOf(a59, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).created_by = kept
      }
      if (a60 !== undefined) {
        const kept = keptOf(a60, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).last_login = kept
      }
      if (a61 !== undefined) {
        const kept = keptOf(a61, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).logged_in_count = kept
      }
      if (a62 !== undefined) {
        const kept = keptOf(a62, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).subscriptions = kept
      }
      if (a63 !== undefined) {
        const kept = keptOf(a63, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).account_id = kept
      }
      if (a64 !== undefined) {
        const kept = keptOf(a64, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).api_central = kept
      }
      if (a65 !== undefined) {
        const kept = keptOf(a65, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).branding = kept
      }
      if (a66 !== undefined) {
        const kept = keptOf(a66, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).help_menu = kept
      }
      if (a67 !== undefined) {
        const kept = keptOf(a67, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).origin = kept
      }
      if (a68 !== undefined) {
        const kept = keptOf(a68, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).security = kept
      }
      if (a69 !== undefined) {
        const kept = keptOf(a69, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).support_access_code = kept
      }
      if (a70 !== undefined) {
        const kept = keptOf(a70, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).consumer_id = kept
      }
      if (a71 !== undefined) {
        const kept = keptOf(a71, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).onboarding = kept
      }
      if (a72 !== undefined) {
        const kept = keptOf(a72, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).onboarding_required = kept
      }
      if (a73 !== undefined) {
        const kept = keptOf(a73, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).pending = kept
      }
      if (a74 !== undefined) {
        const kept = keptOf(a74, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).provider_guid = kept
      }
      if (a75 !== undefined) {
        const kept = keptOf(a75, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).admins = kept
      }
      if (a76 !== undefined) {
        const kept = keptOf(a76, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).collaborators = kept
      }
      if (a77 !== undefined) {
        const kept = keptOf(a77, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).consumers = kept
      }
      if (a78 !== undefined) {
        const kept = keptOf(a78, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).nodeacs = kept
      }
      if (a79 !== undefined) {
        const kept = keptOf(a79, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).creator = kept
      }
      if (a80 !== undefined) {
        const kept = keptOf(a80, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).invites = kept
      }
      if (a81 !== undefined) {
        const kept = keptOf(a81, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).parent_org_guid = kept
      }
      if (a82 !== undefined) {
        const kept = keptOf(a82, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).acs = kept
      }
      if (a83 !== undefined) {
        const kept = keptOf(a83, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).apps = kept
      }
      if (a84 !== undefined) {
        const kept = keptOf(a84, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).children = kept
      }
      if (a85 !== undefined) {
        const kept = keptOf(a85, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).cloud_elements = kept
      }
      if (a86 !== undefined) {
        const kept = keptOf(a86, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).end_date = kept
      }
      if (a87 !== undefined) {
        const kept = keptOf(a87, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).envs = kept
      }
      if (a88 !== undefined) {
        const kept = keptOf(a88, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).has_apps = kept
      }
      if (a89 !== undefined) {
        const kept = keptOf(a89, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).internal = kept
      }
      if (a90 !== undefined) {
        const kept = keptOf(a90, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).last_push = kept
      }
      if (a91 !== undefined) {
        const kept = keptOf(a91, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).last_push_success = kept
      }
      if (a92 !== undefined) {
        const kept = keptOf(a92, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).limit_read_only_users = kept
      }
      if (a93 !== undefined) {
        const kept = keptOf(a93, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).limit_users = kept
      }
      if (a94 !== undefined) {
        const kept = keptOf(a94, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).package = kept
      }
      if (a95 !== undefined) {
        const kept = keptOf(a95, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).packageId = kept
      }
      if (a96 !== undefined) {
        const kept = keptOf(a96, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).signup_origin = kept
      }
      if (a97 !== undefined) {
        const kept = keptOf(a97, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).start_date = kept
      }
      if (a98 !== undefined) {
        const kept = keptOf(a98, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).trial_end_date = kept
      }
      if (u2 !== undefined) {
        const swept = withUnknowns(q, c2, u2, place38, 3)
        if (swept === false) return undefined
        q = swept
      }
      ;(q ??= {}).org ??= {}
    }
    q = withCarved(q, a44, node27, place39)
    if (w3 === null) {
      ;(q ??= {}).provider_org = null
    } else if (c3 !== undefined) {
      if (u3 !== undefined) {
        const swept = withUnknowns(q, c3, u3, place40, 3)
        if (swept === false) return undefined
        q = swept
      }
      if (!b3) {
        ;(q ??= {}).provider_org ??= {}
      }
    }
    if (w1 === null) {
      ;(r ??= {}).user = null
    } else if (c1 !== undefined) {
      if (a99 !== undefined) {
        const kept = keptOf(a99, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).default_org = kept
      }
      if (a100 !== undefined) {
        const kept = keptOf(a100, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).login_org = kept
      }
      if (a101 !== undefined) {
        const kept = keptOf(a101, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).last_logged_in_org = kept
      }
      if (a102 !== undefined) {
        const kept = keptOf(a102, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_count = kept
      }
      if (a103 !== undefined) {
        const kept = keptOf(a103, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_web = kept
      }
      if (a104 !== undefined) {
        const kept = keptOf(a104, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_cli = kept
      }
      if (a105 !== undefined) {
        const kept = keptOf(a105, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_studio = kept
      }
      if (a106 !== undefined) {
        const kept = keptOf(a106, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_other = kept
      }
      if (a107 !== undefined) {
        const kept = keptOf(a107, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree)["account-confirm-date"] = kept
      }
      if (a108 !== undefined) {
        const kept = keptOf(a108, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).disable_2fa = kept
      }
      if (a109 !== undefined) {
        const kept = keptOf(a109, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).eula = kept
      }
      if (a110 !== undefined) {
        const kept = keptOf(a110, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).is_staff = kept
      }
      if (a111 !== undefined) {
        const kept = keptOf(a111, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).is_titan = kept
      }
      if (a112 !== undefined) {
        const kept = keptOf(a112, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).keepMeSignedIn = kept
      }
      if (a113 !== undefined) {
        const kept = keptOf(a113, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).metadata = kept
      }
      if (a114 !== undefined) {
        const kept = keptOf(a114, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).last_accessed_orgs = kept
      }
      if (a115 !== undefined) {
        const kept = keptOf(a115, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).last_browser_language = kept
      }
      if (a116 !== undefined) {
        const kept = keptOf(a116, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).oidc_org = kept
      }
      if (a117 !== undefined) {
        const kept = keptOf(a117, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).organization = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place41, 3)
        if (swept === false) return undefined
        r = swept
      }
      ;(r ??= {}).user ??= {}
    }
    if (a118 !== undefined) {
      const kept = hiddenOf(a118, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})["connect.sid"] = kept
    }
    if (a119 !== undefined) {
      const kept = hiddenOf(a119, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).sid = kept
    }
    if (a120 !== undefined) {
      const kept = hiddenOf(a120, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).sessionID = kept
    }
    if (a121 !== undefined) {
      const kept = hiddenOf(a121, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).session = kept
    }
    if (a122 !== undefined) {
      const kept = hiddenOf(a122, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).token = kept
    }
    if (a123 !== undefined) {
      const kept = keptOf(a123, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).success = kept
    }
    if (a124 !== undefined) {
      const kept = keptOf(a124, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).phone = kept
    }
    if (a125 !== undefined) {
      const kept = keptOf(a125, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).packageId = kept
    }
    if (a126 !== undefined) {
      const kept = keptOf(a126, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).dashboard = kept
    }
    if (a127 !== undefined) {
      const kept = keptOf(a127, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).clusterType = kept
    }
    if (a128 !== undefined) {
      const kept = keptOf(a128, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).nodeacs = kept
    }
    if (a129 !== undefined) {
      const kept = keptOf(a129, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._stoked = kept
    }
    if (a130 !== undefined) {
      const kept = keptOf(a130, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsAppEndpoint = kept
    }
    if (a131 !== undefined) {
      const kept = keptOf(a131, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsAuthBaseUrl = kept
    }
    if (a132 !== undefined) {
      const kept = keptOf(a132, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsBaseUrl = kept
    }
    if (a133 !== undefined) {
      const kept = keptOf(a133, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsLoginEndpoint = kept
    }
    if (a134 !== undefined) {
      const kept = keptOf(a134, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).nodeACSEndpoint = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open46 === undefined) r = grafted(r, q)
      else open46.residue = { "axway/session": q }
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
    const own_credentials_linkedAccountsList = s16 === undefined ? undefined : every42(s16)
    const own_credentials_password = s17 === undefined ? undefined : { changedAt: s17 }
    let own_credentials: Draft | undefined
    if (own_credentials_mfa !== undefined && own_credentials_linkedAccountsList !== undefined && own_credentials_password !== undefined) own_credentials = { mfa: own_credentials_mfa, linkedAccounts: own_credentials_linkedAccountsList, password: own_credentials_password }
    else if (own_credentials_mfa !== undefined || own_credentials_linkedAccountsList !== undefined || own_credentials_password !== undefined) {
      own_credentials = {  }
      if (own_credentials_mfa !== undefined) own_credentials.mfa = own_credentials_mfa
      if (own_credentials_linkedAccountsList !== undefined) own_credentials.linkedAccounts = own_credentials_linkedAccountsList
      if (own_credentials_password !== undefined) own_credentials.password = own_credentials_password
    }
    const own_timestamps = s18 !== undefined || s19 !== undefined || s20 !== undefined || s21 !== undefined || s22 !== undefined || s23 !== undefined ? new Made43(s18, s19, s20, s21, s22, s23) : undefined
    const own_session = s27 !== undefined || s28 !== undefined || s29 !== undefined || s30 !== undefined || s31 !== undefined || s45 !== undefined ? new Made44(s27, s28, s29, s30, s31, s45) : undefined
    const ownPart14 = r === undefined ? undefined : { "axway/session": r }
    let own: Draft
    if (own_name !== undefined && own_externalIdsList !== undefined && own_account !== undefined && own_credentials !== undefined && own_timestamps !== undefined && s24 !== undefined && s25 !== undefined && s26 !== undefined && own_session !== undefined && s46 !== undefined) {
      if (s1 === undefined) {
        if (own_emailsList === undefined) {
          if (own_phoneNumbersList === undefined) {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          } else {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          }
        } else {
          if (own_phoneNumbersList === undefined) {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          } else {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          }
        }
      } else {
        if (own_emailsList === undefined) {
          if (own_phoneNumbersList === undefined) {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          } else {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          }
        } else {
          if (own_phoneNumbersList === undefined) {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          } else {
            if (ownPart14 === undefined) {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46 }
            } else {
              own = { subject: { provider, id: s0 }, userName: s1, emails: own_emailsList, name: own_name, externalIds: own_externalIdsList, phoneNumbers: own_phoneNumbersList, account: own_account, credentials: own_credentials, timestamps: own_timestamps, preferredLanguage: s24, timezone: s25, attributes: s26, session: own_session, memberships: s46, residue: ownPart14 }
            }
          }
        }
      }
    } else {
      own = (s1 === undefined ? (own_emailsList === undefined ? (own_phoneNumbersList === undefined ? new Made45({ provider, id: s0 }, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14) : new Made46({ provider, id: s0 }, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14)) : (own_phoneNumbersList === undefined ? new Made47({ provider, id: s0 }, own_emailsList, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14) : new Made48({ provider, id: s0 }, own_emailsList, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14))) : (own_emailsList === undefined ? (own_phoneNumbersList === undefined ? new Made49({ provider, id: s0 }, s1, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14) : new Made50({ provider, id: s0 }, s1, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14)) : (own_phoneNumbersList === undefined ? new Made51({ provider, id: s0 }, s1, own_emailsList, own_name, own_externalIdsList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14) : new Made52({ provider, id: s0 }, s1, own_emailsList, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, ownPart14))))
    }
    return own
  }
  const encodeItem0 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec, place35)
    if (r === untaken) return undefined
    const x0Value = record.organization
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    if (r !== undefined && (r.org_id !== undefined)) {
      const raws = rawsFor(statement53, record, r, places54, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = leaf0.print(g0)
      }
    }
    const g1 = x0 === undefined ? undefined : x0.name
    let p1: unknown
    if (r !== undefined && (r.name !== undefined)) {
      const raws = rawsFor(statement55, record, r, places54, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x1List = x0 === undefined ? undefined : x0.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "guid") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g2 = x1 === undefined ? undefined : x1.id
    let p2: unknown
    if (r !== undefined && (r.guid !== undefined)) {
      const raws = rawsFor(statement57, record, r, places54, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string' && g0 !== undefined) {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const x2Value = record.role
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g3 = x2 === undefined ? undefined : x2.value
    let p3: unknown
    if (r !== undefined && (r.role !== undefined)) {
      const raws = rawsFor(statement59, record, r, places54, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string' && g0 !== undefined) {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined ? new Made61(p0, p1, p2, p3) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places54, [], () => true)
    return out
  }
  const encodeItem1 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.id
    let p0: unknown
    if (r !== undefined && (r.guid !== undefined)) {
      const raws = rawsFor(statement62, record, r, places63, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g1 = record.name
    let p1: unknown
    if (r !== undefined && (r.name !== undefined)) {
      const raws = rawsFor(statement65, record, r, places63, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.default
    let p2: unknown
    if (r !== undefined && (r.default !== undefined)) {
      const raws = rawsFor(statement67, record, r, places63, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'boolean' && g0 !== undefined) {
        p2 = g2
      }
    }
    const g3 = record.roles
    let p3: unknown
    if (r !== undefined && (r.roles !== undefined)) {
      const raws = rawsFor(statement3, record, r, places63, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (g3 !== undefined && guard68.is(g3) && g0 !== undefined) {
        p3 = leaf2.print(g3)
      }
    }
    const g4 = record.tags
    let p4: unknown
    if (r !== undefined && (r.tags !== undefined)) {
      const raws = rawsFor(statement69, record, r, places63, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (g4 !== undefined && (areTexts(g4) || guard70.is(g4)) && g0 !== undefined) {
        p4 = leaf4.print(g4)
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined ? new Made71(p0, p1, p2, p3, p4) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places63, [], () => true)
    return out
  }
  const encodePart0 = (record: UnknownObject, r: UnknownObject | undefined) => {
    const x0Value = record.subject
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    let p1: unknown
    let p2: unknown
    const rKept1 = branchAt(r, place41)
    if (rKept1 === untaken) return undefined
    if (r !== undefined && (r.guid !== undefined || rKept1 !== undefined && rKept1.guid !== undefined || r.user_guid !== undefined)) {
      const raws = rawsFor(statement72, record, r, places24, (place) => hasObject(r, place))
      p0 = raws[0]
      p1 = raws[1]
      p2 = raws[2]
    } else {
      if (g0 !== undefined && guard73.is(g0)) {
        p0 = leaf74.print(g0)
      }
    }
    const g1 = record.userName
    let p3: unknown
    let p4: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.username !== undefined || r.username !== undefined)) {
      const raws = rawsFor(statement75, record, r, places24, (place) => hasObject(r, place))
      p3 = raws[0]
      p4 = raws[1]
    } else {
      if (typeof g1 === 'string') {
        if (rKept1 !== undefined) p3 = g1 === '' ? undefined : g1
        else p4 = g1 === '' ? undefined : g1
      }
    }
    const x2List = record.emails
    const x2Value = Array.isArray(x2List) ? primaryOf(x2List) : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g2 = x2 === undefined ? undefined : x2.value
    let p5: unknown
    let p6: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.email !== undefined || r.email !== undefined)) {
      const raws = rawsFor(statement78, record, r, places24, (place) => hasObject(r, place))
      p5 = raws[0]
      p6 = raws[1]
    } else {
      if (typeof g2 === 'string') {
        if (rKept1 !== undefined) p5 = g2 === '' ? undefined : g2
        else p6 = g2 === '' ? undefined : g2
      }
    }
    const x3Value = record.name
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g3 = x3 === undefined ? undefined : x3.givenName
    let p7: unknown
    let p8: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.firstname !== undefined || r.firstname !== undefined)) {
      const raws = rawsFor(statement81, record, r, places24, (place) => hasObject(r, place))
      p7 = raws[0]
      p8 = raws[1]
    } else {
      if (typeof g3 === 'string') {
        if (rKept1 !== undefined) p7 = g3 === '' ? undefined : g3
        else p8 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x3 === undefined ? undefined : x3.familyName
    let p9: unknown
    let p10: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.lastname !== undefined || r.lastname !== undefined)) {
      const raws = rawsFor(statement84, record, r, places24, (place) => hasObject(r, place))
      p9 = raws[0]
      p10 = raws[1]
    } else {
      if (typeof g4 === 'string') {
        if (rKept1 !== undefined) p9 = g4 === '' ? undefined : g4
        else p10 = g4 === '' ? undefined : g4
      }
    }
    const x4List = record.externalIds
    const x4Value = Array.isArray(x4List) ? entryOfSystem(x4List, "user_id") : undefined
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g5 = x4 === undefined ? undefined : x4.id
    let p11: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.user_id !== undefined)) {
      const raws = rawsFor(statement87, record, r, places24, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        if (rKept1 !== undefined) p11 = leaf10.print(g5)
      }
    }
    const x5List = record.externalIds
    const x5Value = Array.isArray(x5List) ? entryOfSystem(x5List, "_id") : undefined
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g6 = x5 === undefined ? undefined : x5.id
    let p12: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1._id !== undefined)) {
      const raws = rawsFor(statement88, record, r, places24, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        if (rKept1 !== undefined) p12 = g6 === '' ? undefined : g6
      }
    }
    const x6List = record.externalIds
    const x6Value = Array.isArray(x6List) ? entryOfSystem(x6List, "openid") : undefined
    const x6 = isRecord(x6Value) ? x6Value : undefined
    if (x6 === undefined && isObject(x6Value)) return undefined
    const g7 = x6 === undefined ? undefined : x6.id
    let p13: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.openid !== undefined)) {
      const raws = rawsFor(statement90, record, r, places24, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g7 === 'string') {
        if (rKept1 !== undefined) p13 = g7 === '' ? undefined : g7
      }
    }
    const x7List = record.externalIds
    const x7Value = Array.isArray(x7List) ? entryOfSystem(x7List, "axway_id") : undefined
    const x7 = isRecord(x7Value) ? x7Value : undefined
    if (x7 === undefined && isObject(x7Value)) return undefined
    const g8 = x7 === undefined ? undefined : x7.id
    let p14: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.axway_id !== undefined)) {
      const raws = rawsFor(statement92, record, r, places24, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g8 === 'string') {
        if (rKept1 !== undefined) p14 = g8 === '' ? undefined : g8
      }
    }
    const x8List = record.externalIds
    const x8Value = Array.isArray(x8List) ? entryOfSystem(x8List, "provider_guid") : undefined
    const x8 = isRecord(x8Value) ? x8Value : undefined
    if (x8 === undefined && isObject(x8Value)) return undefined
    const g9 = x8 === undefined ? undefined : x8.id
    let p15: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.provider_guid !== undefined)) {
      const raws = rawsFor(statement94, record, r, places24, (place) => hasObject(r, place))
      p15 = raws[0]
    } else {
      if (typeof g9 === 'string') {
        if (rKept1 !== undefined) p15 = g9 === '' ? undefined : g9
      }
    }
    const x9List = record.phoneNumbers
    const x9Value = Array.isArray(x9List) ? primaryOf(x9List) : undefined
    const x9 = isRecord(x9Value) ? x9Value : undefined
    if (x9 === undefined && isObject(x9Value)) return undefined
    const g10 = x9 === undefined ? undefined : x9.value
    let p16: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.phone !== undefined)) {
      const raws = rawsFor(statement96, record, r, places24, (place) => hasObject(r, place))
      p16 = raws[0]
    } else {
      if (typeof g10 === 'string') {
        if (rKept1 !== undefined) p16 = g10 === '' ? undefined : g10
      }
    }
    const x10Value = record.account
    const x10 = isRecord(x10Value) ? x10Value : undefined
    if (x10 === undefined && isObject(x10Value)) return undefined
    const g11 = x10 === undefined ? undefined : x10.enabled
    let p17: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.active !== undefined)) {
      const raws = rawsFor(statement98, record, r, places24, (place) => hasObject(r, place))
      p17 = raws[0]
    } else {
      if (typeof g11 === 'boolean') {
        if (rKept1 !== undefined) p17 = g11
      }
    }
    return { p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17 }
  }
  const encodePart1 = (record: UnknownObject, r: UnknownObject | undefined) => {
    const x0Value = record.account
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.activated
    let p18: unknown
    const rKept1 = branchAt(r, place41)
    if (rKept1 === untaken) return undefined
    if (r !== undefined && (rKept1 !== undefined && rKept1.activated !== undefined)) {
      const raws = rawsFor(statement99, record, r, places24, (place) => hasObject(r, place))
      p18 = raws[0]
    } else {
      if (typeof g0 === 'boolean') {
        if (rKept1 !== undefined) p18 = g0
      }
    }
    const g1 = x0 === undefined ? undefined : x0.external
    let p19: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.external !== undefined)) {
      const raws = rawsFor(statement100, record, r, places24, (place) => hasObject(r, place))
      p19 = raws[0]
    } else {
      if (typeof g1 === 'boolean') {
        if (rKept1 !== undefined) p19 = g1
      }
    }
    const x2Value = record.credentials
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const x3Value = x2 === undefined ? undefined : x2.mfa
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g2 = x3 === undefined ? undefined : x3.enabled
    let p20: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.mfa !== undefined)) {
      const raws = rawsFor(statement101, record, r, places24, (place) => hasObject(r, place))
      p20 = raws[0]
    } else {
      if (typeof g2 === 'boolean') {
        if (rKept1 !== undefined) p20 = g2
      }
    }
    const g3 = x3 === undefined ? undefined : x3.authenticatorApp
    let p21: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.authenticator_enabled !== undefined)) {
      const raws = rawsFor(statement102, record, r, places24, (place) => hasObject(r, place))
      p21 = raws[0]
    } else {
      if (typeof g3 === 'boolean') {
        if (rKept1 !== undefined) p21 = g3
      }
    }
    const g4List = x2 === undefined ? undefined : x2.linkedAccounts
    const g4 = Array.isArray(g4List) ? everyAt(g4List, "provider") : undefined
    let p22: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.oauth !== undefined)) {
      const raws = rawsFor(statement103, record, r, places24, (place) => hasObject(r, place))
      p22 = raws[0]
    } else {
      if (g4 !== undefined && (areTexts(g4) || guard104.is(g4))) {
        if (rKept1 !== undefined) p22 = leaf11.print(g4)
      }
    }
    const x4Value = x2 === undefined ? undefined : x2.password
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g5 = x4 === undefined ? undefined : x4.changedAt
    let p23: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.password_updated !== undefined)) {
      const raws = rawsFor(statement105, record, r, places24, (place) => hasObject(r, place))
      p23 = raws[0]
    } else {
      if (typeof g5 === 'string' && isCanonical(g5)) {
        if (rKept1 !== undefined) p23 = g5
      }
    }
    const x5Value = record.timestamps
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g6 = x5 === undefined ? undefined : x5.createdAt
    let p24: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.created !== undefined)) {
      const raws = rawsFor(statement106, record, r, places24, (place) => hasObject(r, place))
      p24 = raws[0]
    } else {
      if (typeof g6 === 'string' && isCanonical(g6)) {
        if (rKept1 !== undefined) p24 = g6
      }
    }
    const g7 = x5 === undefined ? undefined : x5.updatedAt
    let p25: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.updated !== undefined)) {
      const raws = rawsFor(statement107, record, r, places24, (place) => hasObject(r, place))
      p25 = raws[0]
    } else {
      if (typeof g7 === 'string' && isCanonical(g7)) {
        if (rKept1 !== undefined) p25 = g7
      }
    }
    const g8 = x5 === undefined ? undefined : x5.activatedAt
    let p26: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.date_activated !== undefined)) {
      const raws = rawsFor(statement108, record, r, places24, (place) => hasObject(r, place))
      p26 = raws[0]
    } else {
      if (typeof g8 === 'string' && isCanonical(g8)) {
        if (rKept1 !== undefined) p26 = g8
      }
    }
    const g9 = x5 === undefined ? undefined : x5.invitedAt
    let p27: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.invited !== undefined)) {
      const raws = rawsFor(statement109, record, r, places24, (place) => hasObject(r, place))
      p27 = raws[0]
    } else {
      if (typeof g9 === 'string' && isCanonical(g9)) {
        if (rKept1 !== undefined) p27 = g9
      }
    }
    const g10 = x5 === undefined ? undefined : x5.lastLoginAt
    let p28: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.last_login !== undefined)) {
      const raws = rawsFor(statement110, record, r, places24, (place) => hasObject(r, place))
      p28 = raws[0]
    } else {
      if (typeof g10 === 'string' && isCanonical(g10)) {
        if (rKept1 !== undefined) p28 = g10
      }
    }
    const g11 = x5 === undefined ? undefined : x5.termsAcceptedAt
    let p29: unknown
    if (r !== undefined && (rKept1 !== undefined && rKept1.terms_updated !== undefined)) {
      const raws = rawsFor(statement111, record, r, places24, (place) => hasObject(r, place))
      p29 = raws[0]
    } else {
      if (typeof g11 === 'string' && isCanonical(g11)) {
        if (rKept1 !== undefined) p29 = g11
      }
    }
    return { p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29 }
  }
  const encodePart2 = (record: UnknownObject, r: UnknownObject | undefined) => {
    const g0 = record.preferredLanguage
    let p30: unknown
    const rKept0 = branchAt(r, place41)
    if (rKept0 === untaken) return undefined
    if (r !== undefined && (rKept0 !== undefined && rKept0.locale !== undefined)) {
      const raws = rawsFor(statement112, record, r, places24, (place) => hasObject(r, place))
      p30 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        if (rKept0 !== undefined) p30 = g0 === '' ? undefined : g0
      }
    }
    const g1 = record.timezone
    let p31: unknown
    if (r !== undefined && (rKept0 !== undefined && rKept0.timezone !== undefined)) {
      const raws = rawsFor(statement114, record, r, places24, (place) => hasObject(r, place))
      p31 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        if (rKept0 !== undefined) p31 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.attributes
    let p32: unknown
    if (r !== undefined && (rKept0 !== undefined && rKept0.prefs !== undefined)) {
      const raws = rawsFor(statement20, record, r, places24, (place) => hasObject(r, place))
      p32 = raws[0]
    } else {
      if (g2 !== undefined && guard116.is(g2)) {
        if (rKept0 !== undefined) p32 = g2
      }
    }
    const x1Value = record.session
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g3 = x1 === undefined ? undefined : x1.identityProvider
    let p33: unknown
    if (r !== undefined && (r.idp !== undefined)) {
      const raws = rawsFor(statement117, record, r, places24, (place) => hasObject(r, place))
      p33 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p33 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x1 === undefined ? undefined : x1.client
    let p34: unknown
    if (r !== undefined && (r.from !== undefined)) {
      const raws = rawsFor(statement119, record, r, places24, (place) => hasObject(r, place))
      p34 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p34 = g4 === '' ? undefined : g4
      }
    }
    const g5 = x1 === undefined ? undefined : x1.expiresAt
    let p35: unknown
    if (r !== undefined && (r.expiry !== undefined)) {
      const raws = rawsFor(statement121, record, r, places24, (place) => hasObject(r, place))
      p35 = raws[0]
    } else {
      if (typeof g5 === 'string' && isCanonical(g5)) {
        p35 = leaf21.print(g5)
      }
    }
    const g6 = x1 === undefined ? undefined : x1.redirect
    let p36: unknown
    if (r !== undefined && (r.redirect !== undefined)) {
      const raws = rawsFor(statement122, record, r, places24, (place) => hasObject(r, place))
      p36 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p36 = g6 === '' ? undefined : g6
      }
    }
    const g7 = x1 === undefined ? undefined : x1.deviceAuthorizationPending
    let p37: unknown
    if (r !== undefined && (r.deviceAuthRequired !== undefined)) {
      const raws = rawsFor(statement124, record, r, places24, (place) => hasObject(r, place))
      p37 = raws[0]
    } else {
      if (typeof g7 === 'boolean') {
        p37 = g7
      }
    }
    return { p30, p31, p32, p33, p34, p35, p36, p37 }
  }
  const encode = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const part0 = encodePart0(record, r)
    if (part0 === undefined) return undefined
    const { p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16, p17 } = part0
    const part1 = encodePart1(record, r)
    if (part1 === undefined) return undefined
    const { p18, p19, p20, p21, p22, p23, p24, p25, p26, p27, p28, p29 } = part1
    const part2 = encodePart2(record, r)
    if (part2 === undefined) return undefined
    const { p30, p31, p32, p33, p34, p35, p36, p37 } = part2
    const g0 = record.memberships
    const x0Value = record.session
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g1 = x0 === undefined ? undefined : x0.activeOrganization
    const found = namedBy(g0, path125, g1)
    const m = isRecord(found) ? found : undefined
    if (found !== undefined && m === undefined) return undefined
    const q = m === undefined ? undefined : residueOf(m, codec)
    if (q === untaken) return undefined
    let p39: unknown
    let p40: unknown
    let p41: unknown
    let p42: unknown
    let p43: unknown
    let p44: unknown
    let p45: unknown
    let p46: unknown
    let p47: unknown
    let p48: unknown
    let p49: unknown
    let p50: unknown
    let p51: unknown
    let p52: unknown
    if (m !== undefined) {
      const g0Flavours = flavoursOf(g0, codec)
      const y0Value = m.organization
      const y0 = isRecord(y0Value) ? y0Value : undefined
      if (y0 === undefined && isObject(y0Value)) return undefined
      const h0 = y0 === undefined ? undefined : y0.id
      const qKept1 = branchAt(q, place38)
      if (qKept1 === untaken) return undefined
      if (q !== undefined && (q.org_id !== undefined || qKept1 !== undefined && qKept1.org_id !== undefined)) {
        const raws = rawsFor(statement23, m, q, places24, (place) => hasObject(g0Flavours, place))
        p39 = raws[0]
        p40 = raws[1]
      } else {
        if (typeof h0 === 'string') {
          p39 = leaf126.print(h0)
        }
      }
      const h1 = y0 === undefined ? undefined : y0.name
      if (q !== undefined && (qKept1 !== undefined && qKept1.name !== undefined || q.org_name !== undefined)) {
        const raws = rawsFor(statement127, m, q, places24, (place) => hasObject(g0Flavours, place))
        p41 = raws[0]
        p42 = raws[1]
      } else {
        if (typeof h1 === 'string' && h0 !== undefined) {
          if (hasObject(g0Flavours, place38)) p41 = h1 === '' ? undefined : h1
          else p42 = h1 === '' ? undefined : h1
        }
      }
      {
        const raws = rawsFor(statement28, m, q, places24, (place) => hasObject(g0Flavours, place))
        p43 = raws[0]
        p44 = raws[1]
      }
      const y2List = y0 === undefined ? undefined : y0.externalIds
      const y2Value = Array.isArray(y2List) ? entryOfSystem(y2List, "guid") : undefined
      const y2 = isRecord(y2Value) ? y2Value : undefined
      if (y2 === undefined && isObject(y2Value)) return undefined
      const h3 = y2 === undefined ? undefined : y2.id
      if (q !== undefined && (qKept1 !== undefined && qKept1.guid !== undefined)) {
        const raws = rawsFor(statement130, m, q, places24, (place) => hasObject(g0Flavours, place))
        p45 = raws[0]
      } else {
        if (typeof h3 === 'string' && h0 !== undefined) {
          if (hasObject(g0Flavours, place38)) p45 = h3 === '' ? undefined : h3
        }
      }
      const h4 = y0 === undefined ? undefined : y0.region
      if (q !== undefined && (qKept1 !== undefined && qKept1.region !== undefined)) {
        const raws = rawsFor(statement132, m, q, places24, (place) => hasObject(g0Flavours, place))
        p46 = raws[0]
      } else {
        if (typeof h4 === 'string' && h0 !== undefined) {
          if (hasObject(g0Flavours, place38)) p46 = h4 === '' ? undefined : h4
        }
      }
      const h5 = y0 === undefined ? undefined : y0.active
      if (q !== undefined && (qKept1 !== undefined && qKept1.active !== undefined)) {
        const raws = rawsFor(statement134, m, q, places24, (place) => hasObject(g0Flavours, place))
        p47 = raws[0]
      } else {
        if (typeof h5 === 'boolean' && h0 !== undefined) {
          if (hasObject(g0Flavours, place38)) p47 = h5
        }
      }
      const y3Value = y0 === undefined ? undefined : y0.parent
      const y3 = isRecord(y3Value) ? y3Value : undefined
      if (y3 === undefined && isObject(y3Value)) return undefined
      const h6 = y3 === undefined ? undefined : y3.id
      const qKept4 = branchAt(q, place40)
      if (qKept4 === untaken) return undefined
      if (q !== undefined && (qKept4 !== undefined && qKept4.org_id !== undefined)) {
        const raws = rawsFor(statement135, m, q, places24, (place) => hasObject(g0Flavours, place))
        p48 = raws[0]
      } else {
        if (typeof h6 === 'string' && h0 !== undefined) {
          p48 = leaf30.print(h6)
        }
      }
      const y5Value = m.role
      const y5 = isRecord(y5Value) ? y5Value : undefined
      if (y5 === undefined && isObject(y5Value)) return undefined
      const h7 = y5 === undefined ? undefined : y5.value
      const h8 = m.additionalRoles
      if (q !== undefined && (q.role !== undefined || q.roles !== undefined)) {
        const raws = rawsFor(statement31, m, q, places24, (place) => hasObject(g0Flavours, place))
        p49 = raws[0]
        p50 = raws[1]
      } else {
        if (h7 !== undefined || h8 !== undefined) {
          if (h0 !== undefined) {
            const now = [h7 !== undefined && typeof h7 === 'string' ? h7 : undefined, h8 !== undefined && guard136.is(h8) ? h8 : undefined]
            if (now.some((value) => value !== undefined)) {
              const printed = statement31.print(now)
              if (printed[0] !== undefined) p49 = leaf137.print(printed[0])
              if (printed[1] !== undefined) p50 = leaf138.print(printed[1])
            }
          } else {
            const raws = rawsFor(statement31, m, q, places24, (place) => hasObject(g0Flavours, place))
            p49 = raws[0]
            p50 = raws[1]
          }
        }
      }
      const h9 = y3 === undefined ? undefined : y3.name
      if (q !== undefined && (qKept4 !== undefined && qKept4.name !== undefined)) {
        const raws = rawsFor(statement139, m, q, places24, (place) => hasObject(g0Flavours, place))
        p51 = raws[0]
      } else {
        if (typeof h9 === 'string' && h0 !== undefined && h6 !== undefined) {
          p51 = h9 === '' ? undefined : h9
        }
      }
      const y6List = y3 === undefined ? undefined : y3.externalIds
      const y6Value = Array.isArray(y6List) ? entryOfSystem(y6List, "guid") : undefined
      const y6 = isRecord(y6Value) ? y6Value : undefined
      if (y6 === undefined && isObject(y6Value)) return undefined
      const h10 = y6 === undefined ? undefined : y6.id
      if (q !== undefined && (qKept4 !== undefined && qKept4.guid !== undefined)) {
        const raws = rawsFor(statement141, m, q, places24, (place) => hasObject(g0Flavours, place))
        p52 = raws[0]
      } else {
        if (typeof h10 === 'string' && h0 !== undefined && h6 !== undefined) {
          p52 = h10 === '' ? undefined : h10
        }
      }
    } else {
      const none: UnknownObject = {}
      if (r !== undefined) {
        const raws = rawsFor(statement23, none, r, places24, (place) => hasObject(r, place))
        p39 = raws[0]
        p40 = raws[1]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement127, none, r, places24, (place) => hasObject(r, place))
        p41 = raws[0]
        p42 = raws[1]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement28, none, r, places24, (place) => hasObject(r, place))
        p43 = raws[0]
        p44 = raws[1]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement130, none, r, places24, (place) => hasObject(r, place))
        p45 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement132, none, r, places24, (place) => hasObject(r, place))
        p46 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement134, none, r, places24, (place) => hasObject(r, place))
        p47 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement135, none, r, places24, (place) => hasObject(r, place))
        p48 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement31, none, r, places24, (place) => hasObject(r, place))
        p49 = raws[0]
        p50 = raws[1]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement139, none, r, places24, (place) => hasObject(r, place))
        p51 = raws[0]
      }
      if (r !== undefined) {
        const raws = rawsFor(statement141, none, r, places24, (place) => hasObject(r, place))
        p52 = raws[0]
      }
    }
    const out: Wire = {}
    let u1: Wire | undefined
    let u2: Wire | undefined
    let u3: Wire | undefined
    if (p0 !== undefined) out.guid = p0 as Json
    if (p1 !== undefined) (u1 ??= placed(out, "user")).guid = p1 as Json
    if (p2 !== undefined) out.user_guid = p2 as Json
    if (p3 !== undefined) (u1 ??= placed(out, "user")).username = p3 as Json
    if (p4 !== undefined) out.username = p4 as Json
    if (p5 !== undefined) (u1 ??= placed(out, "user")).email = p5 as Json
    if (p6 !== undefined) out.email = p6 as Json
    if (p7 !== undefined) (u1 ??= placed(out, "user")).firstname = p7 as Json
    if (p8 !== undefined) out.firstname = p8 as Json
    if (p9 !== undefined) (u1 ??= placed(out, "user")).lastname = p9 as Json
    if (p10 !== undefined) out.lastname = p10 as Json
    if (p11 !== undefined) (u1 ??= placed(out, "user")).user_id = p11 as Json
    if (p12 !== undefined) (u1 ??= placed(out, "user"))._id = p12 as Json
    if (p13 !== undefined) (u1 ??= placed(out, "user")).openid = p13 as Json
    if (p14 !== undefined) (u1 ??= placed(out, "user")).axway_id = p14 as Json
    if (p15 !== undefined) (u1 ??= placed(out, "user")).provider_guid = p15 as Json
    if (p16 !== undefined) (u1 ??= placed(out, "user")).phone = p16 as Json
    if (p17 !== undefined) (u1 ??= placed(out, "user")).active = p17 as Json
    if (p18 !== undefined) (u1 ??= placed(out, "user")).activated = p18 as Json
    if (p19 !== undefined) (u1 ??= placed(out, "user")).external = p19 as Json
    if (p20 !== undefined) (u1 ??= placed(out, "user")).mfa = p20 as Json
    if (p21 !== undefined) (u1 ??= placed(out, "user")).authenticator_enabled = p21 as Json
    if (p22 !== undefined) (u1 ??= placed(out, "user")).oauth = p22 as Json
    if (p23 !== undefined) (u1 ??= placed(out, "user")).password_updated = p23 as Json
    if (p24 !== undefined) (u1 ??= placed(out, "user")).created = p24 as Json
    if (p25 !== undefined) (u1 ??= placed(out, "user")).updated = p25 as Json
    if (p26 !== undefined) (u1 ??= placed(out, "user")).date_activated = p26 as Json
    if (p27 !== undefined) (u1 ??= placed(out, "user")).invited = p27 as Json
    if (p28 !== undefined) (u1 ??= placed(out, "user")).last_login = p28 as Json
    if (p29 !== undefined) (u1 ??= placed(out, "user")).terms_updated = p29 as Json
    if (p30 !== undefined) (u1 ??= placed(out, "user")).locale = p30 as Json
    if (p31 !== undefined) (u1 ??= placed(out, "user")).timezone = p31 as Json
    if (p32 !== undefined) (u1 ??= placed(out, "user")).prefs = p32 as Json
    if (p33 !== undefined) out.idp = p33 as Json
    if (p34 !== undefined) out.from = p34 as Json
    if (p35 !== undefined) out.expiry = p35 as Json
    if (p36 !== undefined) out.redirect = p36 as Json
    if (p37 !== undefined) out.deviceAuthRequired = p37 as Json
    if (p39 !== undefined) out.org_id = p39 as Json
    if (p40 !== undefined) (u2 ??= placed(out, "org")).org_id = p40 as Json
    if (p41 !== undefined) (u2 ??= placed(out, "org")).name = p41 as Json
    if (p42 !== undefined) out.org_name = p42 as Json
    if (p43 !== undefined) (u2 ??= placed(out, "org")).entitlements = p43 as Json
    if (p44 !== undefined) out.entitlements = p44 as Json
    if (p45 !== undefined) (u2 ??= placed(out, "org")).guid = p45 as Json
    if (p46 !== undefined) (u2 ??= placed(out, "org")).region = p46 as Json
    if (p47 !== undefined) (u2 ??= placed(out, "org")).active = p47 as Json
    if (p48 !== undefined) (u3 ??= placed(out, "provider_org")).org_id = p48 as Json
    if (p49 !== undefined) out.role = p49 as Json
    if (p50 !== undefined) out.roles = p50 as Json
    if (p51 !== undefined) (u3 ??= placed(out, "provider_org")).name = p51 as Json
    if (p52 !== undefined) (u3 ??= placed(out, "provider_org")).guid = p52 as Json
    if (m !== undefined) {
      const i53 = getAt(m, list143.canon)
      const k53 = q === undefined ? undefined : nodeAtPlace(q, place144)
      if (Array.isArray(i53)) {
        const items = listed(i53, list143, encodeItem1, k53, codec)
        if (items === undefined) return undefined
        putAt(out, place144, items)
      } else if (k53 === null) {
        putAt(out, place144, k53)
      }
    } else {
      const k53 = keptList(r, place144)
      if (k53 !== undefined) putAt(out, place144, k53)
    }
    const k38 = r === undefined ? undefined : nodeAtPlace(r, place35)
    if (areListed(g0, m, k38)) {
      const items = listedBeside(g0, list34, encodeItem0, k38, codec, m)
      if (items === undefined) return undefined
      putAt(out, place35, items)
    } else if (k38 === null || typeof k38 === 'string') {
      putAt(out, place35, k38)
    }
    if (r !== undefined) putBack({ wire: out }, r, places24, [], (node) => node.owner === 'own' || m === undefined)
    if (q !== undefined) putBack({ wire: out }, q, places24, [], (node) => node.owner === 'open')
    return out
  }
  return { decode, encode }
}
