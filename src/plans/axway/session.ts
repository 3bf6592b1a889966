/** The plan of axway/session, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { instantAt, isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../../wire/decode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { carve, valueAt } from '../../wire/statement.js'
import { leafAt, listAt, nodeAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { grafted, hiddenOf, keptOf, planted, plantedRaws, settled, withCarved, withUnknowns } from '../../wire/plan/residues.js'
import { hear, isJson, isRecord, makerOf, sizeOf, textsOf, untaken } from '../../wire/plan/parts.js'

/** The plan of axway/session. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",0], 0)
  const places1 = tableAt(table, ["lists",0,"item"]).places
  const place2: Place = []
  const leaf3 = leafAt(table, ["lists",0,"open","table","lists",0,"item","statements",3], 0)
  const statement4 = statementAt(table, ["lists",0,"open","table","lists",0,"item","statements",3])
  const leaf5 = leafAt(table, ["lists",0,"open","table","lists",0,"item","statements",4], 0)
  const places6 = tableAt(table, ["lists",0,"open","table","lists",0,"item"]).places
  const Made7 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { this.id = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.default = v2; if (v3 !== undefined) this.roles = v3; if (v4 !== undefined) this.tags = v4; if (v5 !== undefined) this.residue = v5 })
  const leaf8 = leafAt(table, ["statements",5], 0)
  const leaf9 = leafAt(table, ["statements",16], 0)
  const leaf10 = leafAt(table, ["statements",17], 0)
  const leaf11 = leafAt(table, ["statements",18], 0)
  const leaf12 = leafAt(table, ["statements",19], 0)
  const leaf13 = leafAt(table, ["statements",20], 0)
  const leaf14 = leafAt(table, ["statements",21], 0)
  const leaf15 = leafAt(table, ["statements",22], 0)
  const leaf16 = leafAt(table, ["statements",23], 0)
  const leaf17 = leafAt(table, ["statements",26], 0)
  const statement18 = statementAt(table, ["statements",26])
  const leaf19 = leafAt(table, ["statements",29], 0)
  const leaf20 = leafAt(table, ["statements",31], 0)
  const statement21 = statementAt(table, ["lists",0,"open","table","statements",0])
  const places22 = tableAt(table, []).places
  const node23 = nodeAt(places22, ["org", "entitlements"])
  const node24 = nodeAt(places22, ["entitlements"])
  const statement25 = statementAt(table, ["lists",0,"open","table","statements",3])
  const leaf26 = leafAt(table, ["lists",0,"open","table","statements",7], 0)
  const statement27 = statementAt(table, ["lists",0,"open","table","statements",8])
  const Made28 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.metadata = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.region = v5; if (v6 !== undefined) this.active = v6; if (v7 !== undefined) this.parent = v7 })
  const list29 = listAt(table, ["lists",0])
  const place30: Place = ["orgs"]
  const place31: Place = ["org", "entitlements"]
  const node32 = nodeAt(places22, ["org", "analytics"])
  const place33: Place = ["org", "analytics"]
  const node34 = nodeAt(places22, ["org"])
  const place35: Place = ["org"]
  const place36: Place = ["entitlements"]
  const node37 = nodeAt(places22, ["provider_org"])
  const place38: Place = ["provider_org"]
  const node39 = nodeAt(places22, ["user"])
  const place40: Place = ["user"]
  const every41 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ provider: values[index] }); return list }
  const Made42 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { if (v0 !== undefined) this.createdAt = v0; if (v1 !== undefined) this.updatedAt = v1; if (v2 !== undefined) this.activatedAt = v2; if (v3 !== undefined) this.invitedAt = v3; if (v4 !== undefined) this.lastLoginAt = v4; if (v5 !== undefined) this.termsAcceptedAt = v5 })
  const Made43 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown) { if (v0 !== undefined) this.identityProvider = v0; if (v1 !== undefined) this.client = v1; if (v2 !== undefined) this.expiresAt = v2; if (v3 !== undefined) this.redirect = v3; if (v4 !== undefined) this.deviceAuthorizationPending = v4; if (v5 !== undefined) this.activeOrganization = v5 })
  const Made44 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown, v14: unknown) { this.subject = v0; if (v1 !== undefined) this.userName = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.externalIds = v4; if (v5 !== undefined) this.phoneNumbers = v5; if (v6 !== undefined) this.account = v6; if (v7 !== undefined) this.credentials = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.preferredLanguage = v9; if (v10 !== undefined) this.timezone = v10; if (v11 !== undefined) this.attributes = v11; if (v12 !== undefined) this.session = v12; if (v13 !== undefined) this.memberships = v13; if (v14 !== undefined) this.residue = v14 })
  const decodeItem0 = (wire: UnknownObject): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let n0 = 0
    const a0 = wire.org_id
    let s0: unknown
    if (typeof a0 === 'number' && Number.isSafeInteger(a0)) {
      n0 += 1
      s0 = String(a0)
    } else if (a0 !== undefined) {
      n0 += 1
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
    const a1 = wire.name
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s2 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).name = a1
    }
    const a2 = wire.guid
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s3 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).guid = a2
    }
    const a3 = wire.role
    let s4: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n0 += 1
      s4 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).role = a3
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places1, n0, place2, 4)
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
    const a1 = wire.name
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s1 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).name = a1
    }
    const a2 = wire.default
    let s2: boolean | undefined
    if (typeof a2 === 'boolean') {
      n0 += 1
      s2 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'boolean')) return undefined
      ;(r ??= {}).default = a2
    }
    const a3 = wire.roles
    let s3: unknown
    if (a3 !== undefined) {
      n0 += 1
      if (!isJson(a3, 4)) return undefined
      const v = a3 === null ? undefined : leaf3.read(a3 as never)
      if (isRefusal(v)) return undefined
      s3 = v
      if (!(s3 !== undefined && equalsJson(a3, leaf3.print(s3)))) {
        ;(r ??= {}).roles = ownCopy(statement4, a3)
      }
    }
    const a4 = wire.tags
    let s4: ReadonlyArray<unknown> | undefined
    const t4 = textsOf(a4)
    if (t4 !== undefined) {
      n0 += 1
      s4 = t4
    } else if (a4 !== undefined) {
      n0 += 1
      if (!isJson(a4, 4)) return undefined
      const v = a4 === null ? undefined : leaf5.read(a4 as never)
      if (isRefusal(v)) return undefined
      s4 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s4 !== undefined && equalsJson(a4, leaf5.print(s4)))) {
        ;(r ??= {}).tags = a4
      }
    }
    const a5 = wire.apps
    if (a5 !== undefined) {
      n0 += 1
      const kept = keptOf(a5, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).apps = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places6, n0, place2, 4)
      if (swept === false) return undefined
      r = swept
    }
    const own = new Made7(s0, s1, s2, s3, s4, r === undefined ? undefined : { "axway/session": r })
    return own
  }
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let n0 = 0
    let n1 = 0
    let c1: UnknownObject | undefined
    const w1 = wire.user
    if (w1 !== undefined) {
      n0 += 1
      if (isRecord(w1)) c1 = w1
      else if (w1 !== null) return undefined
    }
    let n2 = 0
    let c2: UnknownObject | undefined
    const w2 = wire.org
    if (w2 !== undefined) {
      n0 += 1
      if (isRecord(w2)) c2 = w2
      else if (w2 !== null) return undefined
    }
    let n3 = 0
    let b3 = false
    let c3: UnknownObject | undefined
    const w3 = wire.provider_org
    if (w3 !== undefined) {
      n0 += 1
      if (isRecord(w3)) c3 = w3
      else if (w3 !== null) return undefined
    }
    let n4 = 0
    let b4 = false
    let c4: UnknownObject | undefined
    const w4 = c2 === undefined ? undefined : c2.analytics
    if (w4 !== undefined) {
      n2 += 1
      if (isRecord(w4)) c4 = w4
      else if (w4 !== null) return undefined
    }
    const a0 = wire.guid
    const a1 = c1 === undefined ? undefined : c1.guid
    const a2 = wire.user_guid
    let s0: string | undefined
    if (a0 !== undefined || a1 !== undefined || a2 !== undefined) {
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
        n1 += 1
        if (typeof a1 === 'string') {
          if (a1 !== '') {
            if (s0 === undefined) s0 = a1
            else if (s0 !== a1) return undefined
          }
        } else if (a1 !== null) return undefined
      }
      if (a2 !== undefined) {
        n0 += 1
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
    const a3 = c1 === undefined ? undefined : c1.username
    const a4 = wire.username
    let s1: string | undefined
    if (a3 !== undefined || a4 !== undefined) {
      if (a3 !== undefined) {
        n1 += 1
        if (typeof a3 === 'string') {
          if (a3 !== '') {
            if (s1 === undefined) s1 = a3
          }
        } else if (a3 !== null) return undefined
      }
      if (a4 !== undefined) {
        n0 += 1
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
    const a5 = c1 === undefined ? undefined : c1.email
    const a6 = wire.email
    let s2: string | undefined
    if (a5 !== undefined || a6 !== undefined) {
      if (a5 !== undefined) {
        n1 += 1
        if (typeof a5 === 'string') {
          if (a5 !== '') {
            if (s2 === undefined) s2 = a5
          }
        } else if (a5 !== null) return undefined
      }
      if (a6 !== undefined) {
        n0 += 1
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
    const a7 = c1 === undefined ? undefined : c1.firstname
    const a8 = wire.firstname
    let s3: string | undefined
    if (a7 !== undefined || a8 !== undefined) {
      if (a7 !== undefined) {
        n1 += 1
        if (typeof a7 === 'string') {
          if (a7 !== '') {
            if (s3 === undefined) s3 = a7
          }
        } else if (a7 !== null) return undefined
      }
      if (a8 !== undefined) {
        n0 += 1
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
    const a9 = c1 === undefined ? undefined : c1.lastname
    const a10 = wire.lastname
    let s4: string | undefined
    if (a9 !== undefined || a10 !== undefined) {
      if (a9 !== undefined) {
        n1 += 1
        if (typeof a9 === 'string') {
          if (a9 !== '') {
            if (s4 === undefined) s4 = a9
          }
        } else if (a9 !== null) return undefined
      }
      if (a10 !== undefined) {
        n0 += 1
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
    const a11 = c1 === undefined ? undefined : c1.user_id
    let s5: unknown
    if (typeof a11 === 'number' && Number.isSafeInteger(a11)) {
      n1 += 1
      s5 = String(a11)
    } else if (a11 !== undefined) {
      n1 += 1
      if (a11 !== null && !(typeof a11 === 'string' || (typeof a11 === 'number' && Number.isFinite(a11)))) return undefined
      const v = a11 === null ? undefined : leaf8.read(a11 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a11, leaf8.print(s5)))) {
        ;(((r ??= {}).user ??= {}) as Tree).user_id = a11
      }
    }
    const a12 = c1 === undefined ? undefined : c1._id
    let s6: string | undefined
    if (typeof a12 === 'string' && a12 !== '') {
      n1 += 1
      s6 = a12
    } else if (a12 !== undefined) {
      n1 += 1
      if (a12 !== null && !(typeof a12 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree)._id = a12
    }
    const a13 = c1 === undefined ? undefined : c1.openid
    let s7: string | undefined
    if (typeof a13 === 'string' && a13 !== '') {
      n1 += 1
      s7 = a13
    } else if (a13 !== undefined) {
      n1 += 1
      if (a13 !== null && !(typeof a13 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).openid = a13
    }
    const a14 = c1 === undefined ? undefined : c1.axway_id
    let s8: string | undefined
    if (typeof a14 === 'string' && a14 !== '') {
      n1 += 1
      s8 = a14
    } else if (a14 !== undefined) {
      n1 += 1
      if (a14 !== null && !(typeof a14 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).axway_id = a14
    }
    const a15 = c1 === undefined ? undefined : c1.provider_guid
    let s9: string | undefined
    if (typeof a15 === 'string' && a15 !== '') {
      n1 += 1
      s9 = a15
    } else if (a15 !== undefined) {
      n1 += 1
      if (a15 !== null && !(typeof a15 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).provider_guid = a15
    }
    const a16 = c1 === undefined ? undefined : c1.phone
    let s10: string | undefined
    if (typeof a16 === 'string' && a16 !== '') {
      n1 += 1
      s10 = a16
    } else if (a16 !== undefined) {
      n1 += 1
      if (a16 !== null && !(typeof a16 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).phone = a16
    }
    const a17 = c1 === undefined ? undefined : c1.active
    let s11: boolean | undefined
    if (typeof a17 === 'boolean') {
      n1 += 1
      s11 = a17
    } else if (a17 !== undefined) {
      n1 += 1
      if (a17 !== null && !(typeof a17 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).active = a17
    }
    const a18 = c1 === undefined ? undefined : c1.activated
    let s12: boolean | undefined
    if (typeof a18 === 'boolean') {
      n1 += 1
      s12 = a18
    } else if (a18 !== undefined) {
      n1 += 1
      if (a18 !== null && !(typeof a18 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).activated = a18
    }
    const a19 = c1 === undefined ? undefined : c1.external
    let s13: boolean | undefined
    if (typeof a19 === 'boolean') {
      n1 += 1
      s13 = a19
    } else if (a19 !== undefined) {
      n1 += 1
      if (a19 !== null && !(typeof a19 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).external = a19
    }
    const a20 = c1 === undefined ? undefined : c1.mfa
    let s14: boolean | undefined
    if (typeof a20 === 'boolean') {
      n1 += 1
      s14 = a20
    } else if (a20 !== undefined) {
      n1 += 1
      if (a20 !== null && !(typeof a20 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).mfa = a20
    }
    const a21 = c1 === undefined ? undefined : c1.authenticator_enabled
    let s15: boolean | undefined
    if (typeof a21 === 'boolean') {
      n1 += 1
      s15 = a21
    } else if (a21 !== undefined) {
      n1 += 1
      if (a21 !== null && !(typeof a21 === 'boolean')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).authenticator_enabled = a21
    }
    const a22 = c1 === undefined ? undefined : c1.oauth
    let s16: ReadonlyArray<unknown> | undefined
    const t22 = textsOf(a22)
    if (t22 !== undefined) {
      n1 += 1
      s16 = t22
    } else if (a22 !== undefined) {
      n1 += 1
      if (!isJson(a22, 3)) return undefined
      const v = a22 === null ? undefined : leaf9.read(a22 as never)
      if (isRefusal(v)) return undefined
      s16 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s16 !== undefined && equalsJson(a22, leaf9.print(s16)))) {
        ;(((r ??= {}).user ??= {}) as Tree).oauth = a22
      }
    }
    const a23 = c1 === undefined ? undefined : c1.password_updated
    let s17: unknown
    if (typeof a23 === 'string' && isCanonical(a23)) {
      n1 += 1
      s17 = a23
    } else if (a23 !== undefined) {
      n1 += 1
      if (a23 !== null && !(typeof a23 === 'string')) return undefined
      const v = a23 === null ? undefined : leaf10.read(a23 as never)
      if (isRefusal(v)) return undefined
      s17 = v
      if (!(s17 !== undefined && equalsJson(a23, leaf10.print(s17)))) {
        ;(((r ??= {}).user ??= {}) as Tree).password_updated = a23
      }
    }
    const a24 = c1 === undefined ? undefined : c1.created
    let s18: unknown
    if (typeof a24 === 'string' && isCanonical(a24)) {
      n1 += 1
      s18 = a24
    } else if (a24 !== undefined) {
      n1 += 1
      if (a24 !== null && !(typeof a24 === 'string')) return undefined
      const v = a24 === null ? undefined : leaf11.read(a24 as never)
      if (isRefusal(v)) return undefined
      s18 = v
      if (!(s18 !== undefined && equalsJson(a24, leaf11.print(s18)))) {
        ;(((r ??= {}).user ??= {}) as Tree).created = a24
      }
    }
    const a25 = c1 === undefined ? undefined : c1.updated
    let s19: unknown
    if (typeof a25 === 'string' && isCanonical(a25)) {
      n1 += 1
      s19 = a25
    } else if (a25 !== undefined) {
      n1 += 1
      if (a25 !== null && !(typeof a25 === 'string')) return undefined
      const v = a25 === null ? undefined : leaf12.read(a25 as never)
      if (isRefusal(v)) return undefined
      s19 = v
      if (!(s19 !== undefined && equalsJson(a25, leaf12.print(s19)))) {
        ;(((r ??= {}).user ??= {}) as Tree).updated = a25
      }
    }
    const a26 = c1 === undefined ? undefined : c1.date_activated
    let s20: unknown
    if (typeof a26 === 'string' && isCanonical(a26)) {
      n1 += 1
      s20 = a26
    } else if (a26 !== undefined) {
      n1 += 1
      if (a26 !== null && !(typeof a26 === 'string')) return undefined
      const v = a26 === null ? undefined : leaf13.read(a26 as never)
      if (isRefusal(v)) return undefined
      s20 = v
      if (!(s20 !== undefined && equalsJson(a26, leaf13.print(s20)))) {
        ;(((r ??= {}).user ??= {}) as Tree).date_activated = a26
      }
    }
    const a27 = c1 === undefined ? undefined : c1.invited
    let s21: unknown
    if (typeof a27 === 'string' && isCanonical(a27)) {
      n1 += 1
      s21 = a27
    } else if (a27 !== undefined) {
      n1 += 1
      if (a27 !== null && !(typeof a27 === 'string')) return undefined
      const v = a27 === null ? undefined : leaf14.read(a27 as never)
      if (isRefusal(v)) return undefined
      s21 = v
      if (!(s21 !== undefined && equalsJson(a27, leaf14.print(s21)))) {
        ;(((r ??= {}).user ??= {}) as Tree).invited = a27
      }
    }
    const a28 = c1 === undefined ? undefined : c1.last_login
    let s22: unknown
    if (typeof a28 === 'string' && isCanonical(a28)) {
      n1 += 1
      s22 = a28
    } else if (a28 !== undefined) {
      n1 += 1
      if (a28 !== null && !(typeof a28 === 'string')) return undefined
      const v = a28 === null ? undefined : leaf15.read(a28 as never)
      if (isRefusal(v)) return undefined
      s22 = v
      if (!(s22 !== undefined && equalsJson(a28, leaf15.print(s22)))) {
        ;(((r ??= {}).user ??= {}) as Tree).last_login = a28
      }
    }
    const a29 = c1 === undefined ? undefined : c1.terms_updated
    let s23: unknown
    if (typeof a29 === 'string' && isCanonical(a29)) {
      n1 += 1
      s23 = a29
    } else if (a29 !== undefined) {
      n1 += 1
      if (a29 !== null && !(typeof a29 === 'string')) return undefined
      const v = a29 === null ? undefined : leaf16.read(a29 as never)
      if (isRefusal(v)) return undefined
      s23 = v
      if (!(s23 !== undefined && equalsJson(a29, leaf16.print(s23)))) {
        ;(((r ??= {}).user ??= {}) as Tree).terms_updated = a29
      }
    }
    const a30 = c1 === undefined ? undefined : c1.locale
    let s24: string | undefined
    if (typeof a30 === 'string' && a30 !== '') {
      n1 += 1
      s24 = a30
    } else if (a30 !== undefined) {
      n1 += 1
      if (a30 !== null && !(typeof a30 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).locale = a30
    }
    const a31 = c1 === undefined ? undefined : c1.timezone
    let s25: string | undefined
    if (typeof a31 === 'string' && a31 !== '') {
      n1 += 1
      s25 = a31
    } else if (a31 !== undefined) {
      n1 += 1
      if (a31 !== null && !(typeof a31 === 'string')) return undefined
      ;(((r ??= {}).user ??= {}) as Tree).timezone = a31
    }
    const a32 = c1 === undefined ? undefined : c1.prefs
    let s26: unknown
    if (isRecord(a32) && isJson(a32, 3)) {
      n1 += 1
      s26 = a32
    } else if (a32 !== undefined) {
      n1 += 1
      if (!isJson(a32, 3)) return undefined
      const v = a32 === null ? undefined : leaf17.read(a32 as never)
      if (isRefusal(v)) return undefined
      s26 = v
      if (!(s26 !== undefined && equalsJson(a32, leaf17.print(s26)))) {
        ;(((r ??= {}).user ??= {}) as Tree).prefs = ownCopy(statement18, a32)
      }
    }
    const a33 = wire.idp
    let s27: string | undefined
    if (typeof a33 === 'string' && a33 !== '') {
      n0 += 1
      s27 = a33
    } else if (a33 !== undefined) {
      n0 += 1
      if (a33 !== null && !(typeof a33 === 'string')) return undefined
      ;(r ??= {}).idp = a33
    }
    const a34 = wire.from
    let s28: string | undefined
    if (typeof a34 === 'string' && a34 !== '') {
      n0 += 1
      s28 = a34
    } else if (a34 !== undefined) {
      n0 += 1
      if (a34 !== null && !(typeof a34 === 'string')) return undefined
      ;(r ??= {}).from = a34
    }
    const a35 = wire.expiry
    let s29: unknown
    const t35 = typeof a35 === 'number' ? instantAt(a35) : undefined
    if (t35 !== undefined) {
      n0 += 1
      s29 = t35
    } else if (a35 !== undefined) {
      n0 += 1
      if (a35 !== null && !(typeof a35 === 'string' || (typeof a35 === 'number' && Number.isFinite(a35)))) return undefined
      const v = a35 === null ? undefined : leaf19.read(a35 as never)
      if (isRefusal(v)) return undefined
      s29 = v
      if (!(s29 !== undefined && equalsJson(a35, leaf19.print(s29)))) {
        ;(r ??= {}).expiry = a35
      }
    }
    const a36 = wire.redirect
    let s30: string | undefined
    if (typeof a36 === 'string' && a36 !== '') {
      n0 += 1
      s30 = a36
    } else if (a36 !== undefined) {
      n0 += 1
      if (a36 !== null && !(typeof a36 === 'string')) return undefined
      ;(r ??= {}).redirect = a36
    }
    const a37 = wire.deviceAuthRequired
    let s31: unknown
    if (typeof a37 === 'boolean') {
      n0 += 1
      s31 = a37
    } else if (a37 !== undefined) {
      n0 += 1
      if (a37 !== null && !(typeof a37 === 'boolean' || typeof a37 === 'string')) return undefined
      const v = a37 === null ? undefined : leaf20.read(a37 as never)
      if (isRefusal(v)) return undefined
      s31 = v
      if (!(s31 !== undefined && equalsJson(a37, leaf20.print(s31)))) {
        ;(r ??= {}).deviceAuthRequired = a37
      }
    }
    let l46: Array<Draft> | undefined
    const wires46: Array<UnknownObject> = []
    const a38 = wire.orgs
    if (a38 !== undefined) {
      n0 += 1
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
          l46.push(item)
          wires46.push(entry as UnknownObject)
        }
      } else if (a38 === null || typeof a38 === 'string') {
        ;(r ??= {}).orgs = a38
      } else return undefined
    }
    const a39 = wire.org_id
    const a40 = c2 === undefined ? undefined : c2.org_id
    let s32: unknown
    if (a39 !== undefined) n0 += 1
    if (a40 !== undefined) n2 += 1
    if (a39 !== undefined || a40 !== undefined) {
      if (a39 !== undefined && !isJson(a39, 2)) return undefined
      if (a40 !== undefined && !isJson(a40, 3)) return undefined
      const raws = [a39, a40]
      const heard = hear(statement21, raws, false, places22, (place) => isObject(valueAt(wire, place)))
      if (heard === undefined) return undefined
      s32 = heard.values[0]
      if (!heard.isPlain) q = plantedRaws(q, statement21, raws)
    }
    const s33 = s32 !== undefined ? "organization" : undefined
    const a41 = c2 === undefined ? undefined : c2.name
    const a42 = wire.org_name
    let s34: string | undefined
    if (a41 !== undefined || a42 !== undefined) {
      if (a41 !== undefined) {
        n2 += 1
        if (typeof a41 === 'string') {
          if (a41 !== '') {
            if (s34 === undefined) s34 = a41
          }
        } else if (a41 !== null) return undefined
      }
      if (a42 !== undefined) {
        n0 += 1
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
    const a43 = c2 === undefined ? undefined : c2.entitlements
    const a44 = wire.entitlements
    let s35: unknown
    if (a43 !== undefined) n2 += 1
    if (a44 !== undefined) n0 += 1
    if (a43 !== undefined || a44 !== undefined) {
      if (a43 !== undefined && !isJson(a43, 3)) return undefined
      if (a44 !== undefined && !isJson(a44, 2)) return undefined
      const raws = [carve(a43, node23), carve(a44, node24)]
      if (raws.some((raw) => raw !== undefined)) {
        const heard = hear(statement25, raws, !(s32 !== undefined), places22, (place) => isObject(valueAt(wire, place)))
        if (heard === undefined) return undefined
        s35 = heard.values[0]
        if (!heard.isPlain) q = plantedRaws(q, statement25, raws)
      }
    }
    const a45 = c2 === undefined ? undefined : c2.guid
    let s36: string | undefined
    if (typeof a45 === 'string' && a45 !== '' && s32 !== undefined) {
      n2 += 1
      s36 = a45
    } else if (a45 !== undefined) {
      n2 += 1
      if (a45 !== null && !(typeof a45 === 'string')) return undefined
      ;(((q ??= {}).org ??= {}) as Tree).guid = a45
    }
    const a46 = c2 === undefined ? undefined : c2.region
    let s37: string | undefined
    if (typeof a46 === 'string' && a46 !== '' && s32 !== undefined) {
      n2 += 1
      s37 = a46
    } else if (a46 !== undefined) {
      n2 += 1
      if (a46 !== null && !(typeof a46 === 'string')) return undefined
      ;(((q ??= {}).org ??= {}) as Tree).region = a46
    }
    const a47 = c2 === undefined ? undefined : c2.active
    let s38: boolean | undefined
    if (typeof a47 === 'boolean' && s32 !== undefined) {
      n2 += 1
      s38 = a47
    } else if (a47 !== undefined) {
      n2 += 1
      if (a47 !== null && !(typeof a47 === 'boolean')) return undefined
      ;(((q ??= {}).org ??= {}) as Tree).active = a47
    }
    const a48 = c3 === undefined ? undefined : c3.org_id
    let s39: unknown
    if (typeof a48 === 'number' && Number.isSafeInteger(a48) && s32 !== undefined) {
      n3 += 1
      s39 = String(a48)
      b3 = true
    } else if (a48 !== undefined) {
      n3 += 1
      if (a48 !== null && !(typeof a48 === 'string' || (typeof a48 === 'number' && Number.isFinite(a48)))) return undefined
      const v = a48 === null ? undefined : leaf26.read(a48 as never)
      if (isRefusal(v)) return undefined
      s39 = s32 !== undefined ? v : undefined
      if (s39 !== undefined && equalsJson(a48, leaf26.print(s39))) {
        b3 = true
      } else {
        ;(((q ??= {}).provider_org ??= {}) as Tree).org_id = a48
      }
    }
    const a49 = wire.role
    const a50 = wire.roles
    let s40: unknown
    let s41: unknown
    if (a49 !== undefined) n0 += 1
    if (a50 !== undefined) n0 += 1
    if (a49 !== undefined || a50 !== undefined) {
      if (a49 !== undefined && !isJson(a49, 2)) return undefined
      if (a50 !== undefined && !isJson(a50, 2)) return undefined
      const raws = [a49, a50]
      const heard = hear(statement27, raws, !(s32 !== undefined), places22, (place) => isObject(valueAt(wire, place)))
      if (heard === undefined) return undefined
      s40 = heard.values[0]
      s41 = heard.values[1]
      if (!heard.isPlain) q = plantedRaws(q, statement27, raws)
    }
    const a51 = c3 === undefined ? undefined : c3.name
    let s42: string | undefined
    if (typeof a51 === 'string' && a51 !== '' && s32 !== undefined && s39 !== undefined) {
      n3 += 1
      s42 = a51
      b3 = true
    } else if (a51 !== undefined) {
      n3 += 1
      if (a51 !== null && !(typeof a51 === 'string')) return undefined
      ;(((q ??= {}).provider_org ??= {}) as Tree).name = a51
    }
    const a52 = c3 === undefined ? undefined : c3.guid
    let s43: string | undefined
    if (typeof a52 === 'string' && a52 !== '' && s32 !== undefined && s39 !== undefined) {
      n3 += 1
      s43 = a52
      b3 = true
    } else if (a52 !== undefined) {
      n3 += 1
      if (a52 !== null && !(typeof a52 === 'string')) return undefined
      ;(((q ??= {}).provider_org ??= {}) as Tree).guid = a52
    }
    let l44: Array<Draft> | undefined
    const before = q
    if (!(s32 !== undefined)) q = undefined
    const a53 = wire.teams
    if (a53 !== undefined) {
      n0 += 1
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
          l44.push(item)
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
      const o46_organization = new Made28(s32, s33, s34, s35, o46_organization_externalIdsList, s37, s38, o46_organization_parent)
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
        const settling = settled(list29, codec, o46, l46, wires46, q)
        q = settling.residue
        l46 = settling.records
        r = planted(r, place30, {})
      }
    }
    const s46 = l46
    if (w2 === null) {
      ;(q ??= {}).org = null
    } else if (c2 !== undefined) {
      q = withCarved(q, a43, node23, place31)
      if (w4 === null) {
        ;(((q ??= {}).org ??= {}) as Tree).analytics = null
      } else if (c4 !== undefined) {
        const a54 = c4.token
        if (a54 !== undefined) {
          n4 += 1
          const kept = hiddenOf(a54, 4)
          if (kept === untaken) return undefined
          ;(((((q ??= {}).org ??= {}) as Tree).analytics ??= {}) as Tree).token = kept
        }
        if (sizeOf(c4) !== n4) {
          const swept = withUnknowns(q, c4, node32, n4, place33, 4)
          if (swept === false) return undefined
          q = swept
        }
        if (!b4) {
          ;(((q ??= {}).org ??= {}) as Tree).analytics ??= {}
        }
      }
      const a55 = c2._id
      if (a55 !== undefined) {
        n2 += 1
        const kept = keptOf(a55, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree)._id = kept
      }
      const a56 = c2.created
      if (a56 !== undefined) {
        n2 += 1
        const kept = keptOf(a56, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).created = kept
      }
      const a57 = c2.updated
      if (a57 !== undefined) {
        n2 += 1
        const kept = keptOf(a57, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).updated = kept
      }
      const a58 = c2.created_by
      if (a58 !== undefined) {
        n2 += 1
        const kept = keptOf(a58, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).created_by = kept
      }
      const a59 = c2.users
      if (a59 !== undefined) {
        n2 += 1
        const kept = keptOf(a59, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).users = kept
      }
      const a60 = c2.subscriptions
      if (a60 !== undefined) {
        n2 += 1
        const kept = keptOf(a60, 3)
        if (kept === untaken) return undefined
        ;(((q ??= {}).org ??= {}) as Tree).subscriptions = kept
      }
      if (sizeOf(c2) !== n2) {
        const swept = withUnknowns(q, c2, node34, n2, place35, 3)
        if (swept === false) return undefined
        q = swept
      }
      ;(q ??= {}).org ??= {}
    }
    q = withCarved(q, a44, node24, place36)
    if (w3 === null) {
      ;(q ??= {}).provider_org = null
    } else if (c3 !== undefined) {
      if (sizeOf(c3) !== n3) {
        const swept = withUnknowns(q, c3, node37, n3, place38, 3)
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
      const a61 = c1.default_org
      if (a61 !== undefined) {
        n1 += 1
        const kept = keptOf(a61, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).default_org = kept
      }
      const a62 = c1.login_org
      if (a62 !== undefined) {
        n1 += 1
        const kept = keptOf(a62, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).login_org = kept
      }
      const a63 = c1.last_logged_in_org
      if (a63 !== undefined) {
        n1 += 1
        const kept = keptOf(a63, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).last_logged_in_org = kept
      }
      const a64 = c1.logged_in_count
      if (a64 !== undefined) {
        n1 += 1
        const kept = keptOf(a64, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_count = kept
      }
      const a65 = c1.logged_in_from_web
      if (a65 !== undefined) {
        n1 += 1
        const kept = keptOf(a65, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_web = kept
      }
      const a66 = c1.logged_in_from_cli
      if (a66 !== undefined) {
        n1 += 1
        const kept = keptOf(a66, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_cli = kept
      }
      const a67 = c1.logged_in_from_studio
      if (a67 !== undefined) {
        n1 += 1
        const kept = keptOf(a67, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_studio = kept
      }
      const a68 = c1.logged_in_from_other
      if (a68 !== undefined) {
        n1 += 1
        const kept = keptOf(a68, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).logged_in_from_other = kept
      }
      const a69 = c1["account-confirm-date"]
      if (a69 !== undefined) {
        n1 += 1
        const kept = keptOf(a69, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree)["account-confirm-date"] = kept
      }
      const a70 = c1.disable_2fa
      if (a70 !== undefined) {
        n1 += 1
        const kept = keptOf(a70, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).disable_2fa = kept
      }
      const a71 = c1.eula
      if (a71 !== undefined) {
        n1 += 1
        const kept = keptOf(a71, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).eula = kept
      }
      const a72 = c1.is_staff
      if (a72 !== undefined) {
        n1 += 1
        const kept = keptOf(a72, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).is_staff = kept
      }
      const a73 = c1.is_titan
      if (a73 !== undefined) {
        n1 += 1
        const kept = keptOf(a73, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).is_titan = kept
      }
      const a74 = c1.keepMeSignedIn
      if (a74 !== undefined) {
        n1 += 1
        const kept = keptOf(a74, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).keepMeSignedIn = kept
      }
      const a75 = c1.metadata
      if (a75 !== undefined) {
        n1 += 1
        const kept = keptOf(a75, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).metadata = kept
      }
      const a76 = c1.last_accessed_orgs
      if (a76 !== undefined) {
        n1 += 1
        const kept = keptOf(a76, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).last_accessed_orgs = kept
      }
      const a77 = c1.last_browser_language
      if (a77 !== undefined) {
        n1 += 1
        const kept = keptOf(a77, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).last_browser_language = kept
      }
      const a78 = c1.oidc_org
      if (a78 !== undefined) {
        n1 += 1
        const kept = keptOf(a78, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).oidc_org = kept
      }
      const a79 = c1.organization
      if (a79 !== undefined) {
        n1 += 1
        const kept = keptOf(a79, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).user ??= {}) as Tree).organization = kept
      }
      if (sizeOf(c1) !== n1) {
        const swept = withUnknowns(r, c1, node39, n1, place40, 3)
        if (swept === false) return undefined
        r = swept
      }
      ;(r ??= {}).user ??= {}
    }
    const a80 = wire["connect.sid"]
    if (a80 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a80, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})["connect.sid"] = kept
    }
    const a81 = wire.sid
    if (a81 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a81, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).sid = kept
    }
    const a82 = wire.sessionID
    if (a82 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a82, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).sessionID = kept
    }
    const a83 = wire.session
    if (a83 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a83, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).session = kept
    }
    const a84 = wire.token
    if (a84 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a84, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).token = kept
    }
    const a85 = wire.success
    if (a85 !== undefined) {
      n0 += 1
      const kept = keptOf(a85, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).success = kept
    }
    const a86 = wire.phone
    if (a86 !== undefined) {
      n0 += 1
      const kept = keptOf(a86, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).phone = kept
    }
    const a87 = wire.packageId
    if (a87 !== undefined) {
      n0 += 1
      const kept = keptOf(a87, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).packageId = kept
    }
    const a88 = wire.dashboard
    if (a88 !== undefined) {
      n0 += 1
      const kept = keptOf(a88, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).dashboard = kept
    }
    const a89 = wire.clusterType
    if (a89 !== undefined) {
      n0 += 1
      const kept = keptOf(a89, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).clusterType = kept
    }
    const a90 = wire.nodeacs
    if (a90 !== undefined) {
      n0 += 1
      const kept = keptOf(a90, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).nodeacs = kept
    }
    const a91 = wire._stoked
    if (a91 !== undefined) {
      n0 += 1
      const kept = keptOf(a91, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._stoked = kept
    }
    const a92 = wire.acsAppEndpoint
    if (a92 !== undefined) {
      n0 += 1
      const kept = keptOf(a92, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsAppEndpoint = kept
    }
    const a93 = wire.acsAuthBaseUrl
    if (a93 !== undefined) {
      n0 += 1
      const kept = keptOf(a93, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsAuthBaseUrl = kept
    }
    const a94 = wire.acsBaseUrl
    if (a94 !== undefined) {
      n0 += 1
      const kept = keptOf(a94, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsBaseUrl = kept
    }
    const a95 = wire.acsLoginEndpoint
    if (a95 !== undefined) {
      n0 += 1
      const kept = keptOf(a95, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acsLoginEndpoint = kept
    }
    const a96 = wire.nodeACSEndpoint
    if (a96 !== undefined) {
      n0 += 1
      const kept = keptOf(a96, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).nodeACSEndpoint = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places22, n0, place2, 2)
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
    const own_credentials_linkedAccountsList = s16 === undefined ? undefined : every41(s16)
    const own_credentials_password = s17 === undefined ? undefined : { changedAt: s17 }
    let own_credentials: Draft | undefined
    if (own_credentials_mfa !== undefined && own_credentials_linkedAccountsList !== undefined && own_credentials_password !== undefined) own_credentials = { mfa: own_credentials_mfa, linkedAccounts: own_credentials_linkedAccountsList, password: own_credentials_password }
    else if (own_credentials_mfa !== undefined || own_credentials_linkedAccountsList !== undefined || own_credentials_password !== undefined) {
      own_credentials = {  }
      if (own_credentials_mfa !== undefined) own_credentials.mfa = own_credentials_mfa
      if (own_credentials_linkedAccountsList !== undefined) own_credentials.linkedAccounts = own_credentials_linkedAccountsList
      if (own_credentials_password !== undefined) own_credentials.password = own_credentials_password
    }
    const own_timestamps = s18 !== undefined || s19 !== undefined || s20 !== undefined || s21 !== undefined || s22 !== undefined || s23 !== undefined ? new Made42(s18, s19, s20, s21, s22, s23) : undefined
    const own_session = s27 !== undefined || s28 !== undefined || s29 !== undefined || s30 !== undefined || s31 !== undefined || s45 !== undefined ? new Made43(s27, s28, s29, s30, s31, s45) : undefined
    const own = new Made44({ provider, id: s0 }, s1, own_emailsList, own_name, own_externalIdsList, own_phoneNumbersList, own_account, own_credentials, own_timestamps, s24, s25, s26, own_session, s46, r === undefined ? undefined : { "axway/session": r })
    return own
  }
  const encode = () => undefined
  return { decode, encode }
}
