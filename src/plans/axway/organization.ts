/** The plan of axway/organization, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Spelled } from '../../wire/plan/parts.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { isCanonical } from '../../Timestamp.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { carve } from '../../wire/statement.js'
import { guardAt, leafAt, listAt, nodeAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { areTexts, entryOfSystem, everyAt, hasObject, listed, nodeAtPlace, putAt, residueOf } from '../../wire/plan/print.js'
import { hiddenOf, keptOf, planted, plantedRaws, withCarved, withUnknowns } from '../../wire/plan/residues.js'
import { areWords, hearing, isJson, isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of axway/organization. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",2], 0)
  const place1: Place = []
  const every2 = (values: ReadonlyArray<unknown>): Array<Draft> => { const list: Array<Draft> = []; for (let index = 0; index < values.length; index += 1) list.push({ value: values[index] }); return list }
  const Made3 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.subject = v0; if (v1 !== undefined) this.additionalRoles = v1; if (v2 !== undefined) this.identityProvider = v2; if (v3 !== undefined) this.primary = v3; if (v4 !== undefined) this.residue = v4 })
  const leaf4 = leafAt(table, ["statements",0], 0)
  const places5 = tableAt(table, []).places
  const node6 = nodeAt(places5, ["entitlements"])
  const statement7 = statementAt(table, ["statements",7])
  const hear8 = hearing(statement7, places5)
  const leaf9 = leafAt(table, ["statements",8], 0)
  const leaf10 = leafAt(table, ["statements",9], 0)
  const place11: Place = ["entitlements"]
  const place12: Place = ["analytics"]
  const Made13 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.id = v0; this.kind = v1; if (v2 !== undefined) this.externalIds = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.region = v4; if (v5 !== undefined) this.active = v5; if (v6 !== undefined) this.metadata = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.members = v8; if (v9 !== undefined) this.residue = v9 })
  const statement14 = statementAt(table, ["lists",0,"item","statements",0])
  const places15 = tableAt(table, ["lists",0,"item"]).places
  const guard16 = guardAt(table, ["lists",0,"item","statements",0], 0)
  const leaf17 = leafAt(table, ["lists",0,"item","statements",0], 0)
  const statement18 = statementAt(table, ["lists",0,"item","statements",2])
  const guard19 = guardAt(table, ["lists",0,"item","statements",2], 0)
  const statement20 = statementAt(table, ["lists",0,"item","statements",3])
  const statement22 = statementAt(table, ["lists",0,"item","statements",4])
  const Made23 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { if (v0 !== undefined) this.guid = v0; if (v1 !== undefined) this.roles = v1; if (v2 !== undefined) this.idp = v2; if (v3 !== undefined) this.primary = v3 })
  const statement24 = statementAt(table, ["statements",0])
  const statement25 = statementAt(table, ["statements",2])
  const statement27 = statementAt(table, ["statements",3])
  const statement29 = statementAt(table, ["statements",4])
  const statement31 = statementAt(table, ["statements",5])
  const statement33 = statementAt(table, ["statements",6])
  const statement34 = statementAt(table, ["statements",8])
  const statement35 = statementAt(table, ["statements",9])
  const Made36 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { if (v0 !== undefined) this.org_id = v0; if (v1 !== undefined) this.guid = v1; if (v2 !== undefined) this._id = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.region = v4; if (v5 !== undefined) this.active = v5; if (v6 !== undefined) this.entitlements = v6; if (v7 !== undefined) this.created = v7; if (v8 !== undefined) this.updated = v8 })
  const place37: Place = ["users"]
  const list38 = listAt(table, ["lists",0])
  const decodeItem0 = (wire: UnknownObject, isText: boolean): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      if (k === "guid") {
        a0 = wire[k]
        continue
      }
      if (k === "roles") {
        a1 = wire[k]
        continue
      }
      if (k === "idp") {
        a2 = wire[k]
        continue
      }
      if (k === "primary") {
        a3 = wire[k]
        continue
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
    const s1 = "axway"
    let s2: ReadonlyArray<unknown> | undefined
    if (areWords(a1)) {
      s2 = a1
    } else if (a1 !== undefined) {
      if (!isJson(a1, 4)) return undefined
      const v = a1 === null ? undefined : leaf0.read(a1 as never)
      if (isRefusal(v)) return undefined
      s2 = (v) as ReadonlyArray<unknown> | undefined
      if (!(s2 !== undefined && equalsJson(a1, leaf0.print(s2)))) {
        ;(r ??= {}).roles = a1
      }
    }
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s3 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).idp = a2
    }
    let s4: boolean | undefined
    if (typeof a3 === 'boolean') {
      s4 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'boolean')) return undefined
      ;(r ??= {}).primary = a3
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    if (isText) r = planted(r, ['$text'], true)
    const own_additionalRolesList = s2 === undefined ? undefined : every2(s2)
    const ownPart4 = r === undefined ? undefined : { "axway/organization": r }
    const own = new Made3({ id: s0, provider: s1 }, own_additionalRolesList, s3, s4, ownPart4)
    return own
  }
  const decode = (wire: UnknownObject): Draft | undefined => {
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
    let w1: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 3: {
          if (k === "_id") {
            a2 = wire[k]
            continue
          }
          if (k === "acs") {
            a34 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "guid") {
            a1 = wire[k]
            continue
          }
          if (k === "name") {
            a3 = wire[k]
            continue
          }
          if (k === "apps") {
            a35 = wire[k]
            continue
          }
          if (k === "envs") {
            a39 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "users") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "org_id") {
            a0 = wire[k]
            continue
          }
          if (k === "region") {
            a4 = wire[k]
            continue
          }
          if (k === "active") {
            a5 = wire[k]
            continue
          }
          if (k === "origin") {
            a19 = wire[k]
            continue
          }
          if (k === "admins") {
            a27 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "created") {
            a7 = wire[k]
            continue
          }
          if (k === "updated") {
            a8 = wire[k]
            continue
          }
          if (k === "pending") {
            a25 = wire[k]
            continue
          }
          if (k === "nodeacs") {
            a30 = wire[k]
            continue
          }
          if (k === "creator") {
            a31 = wire[k]
            continue
          }
          if (k === "invites") {
            a32 = wire[k]
            continue
          }
          if (k === "package") {
            a46 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "branding") {
            a17 = wire[k]
            continue
          }
          if (k === "security") {
            a20 = wire[k]
            continue
          }
          if (k === "children") {
            a36 = wire[k]
            continue
          }
          if (k === "end_date") {
            a38 = wire[k]
            continue
          }
          if (k === "has_apps") {
            a40 = wire[k]
            continue
          }
          if (k === "internal") {
            a41 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "help_menu") {
            a18 = wire[k]
            continue
          }
          if (k === "consumers") {
            a29 = wire[k]
            continue
          }
          if (k === "last_push") {
            a42 = wire[k]
            continue
          }
          if (k === "packageId") {
            a47 = wire[k]
            continue
          }
          if (k === "analytics") {
            w1 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "created_by") {
            a11 = wire[k]
            continue
          }
          if (k === "last_login") {
            a12 = wire[k]
            continue
          }
          if (k === "account_id") {
            a15 = wire[k]
            continue
          }
          if (k === "onboarding") {
            a23 = wire[k]
            continue
          }
          if (k === "start_date") {
            a49 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "api_central") {
            a16 = wire[k]
            continue
          }
          if (k === "consumer_id") {
            a22 = wire[k]
            continue
          }
          if (k === "limit_users") {
            a45 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "entitlements") {
            a6 = wire[k]
            continue
          }
          break
        }
        case 13: {
          if (k === "subscriptions") {
            a14 = wire[k]
            continue
          }
          if (k === "provider_guid") {
            a26 = wire[k]
            continue
          }
          if (k === "collaborators") {
            a28 = wire[k]
            continue
          }
          if (k === "signup_origin") {
            a48 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "cloud_elements") {
            a37 = wire[k]
            continue
          }
          if (k === "trial_end_date") {
            a50 = wire[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "logged_in_count") {
            a13 = wire[k]
            continue
          }
          if (k === "parent_org_guid") {
            a33 = wire[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "last_push_success") {
            a43 = wire[k]
            continue
          }
          break
        }
        case 19: {
          if (k === "support_access_code") {
            a21 = wire[k]
            continue
          }
          if (k === "onboarding_required") {
            a24 = wire[k]
            continue
          }
          break
        }
        case 21: {
          if (k === "limit_read_only_users") {
            a44 = wire[k]
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
    let a10: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      if (k === "token") {
        a10 = c1[k]
        continue
      }
      ;(u1 ??= []).push(k)
    }
    let s0: unknown
    if (typeof a0 === 'number' && Number.isSafeInteger(a0)) {
      s0 = String(a0)
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string' || (typeof a0 === 'number' && Number.isFinite(a0)))) return undefined
      const v = a0 === null ? undefined : leaf4.read(a0 as never)
      if (isRefusal(v)) return undefined
      s0 = v
      if (!(s0 !== undefined && equalsJson(a0, leaf4.print(s0)))) {
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
      ;(r ??= {}).guid = a1
    }
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s3 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {})._id = a2
    }
    let s4: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s4 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).name = a3
    }
    let s5: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s5 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).region = a4
    }
    let s6: boolean | undefined
    if (typeof a5 === 'boolean') {
      s6 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'boolean')) return undefined
      ;(r ??= {}).active = a5
    }
    let s7: unknown
    if (a6 !== undefined) {
      if (!isJson(a6, 2)) return undefined
      const raws = [carve(a6, node6)]
      if (raws.some((raw) => raw !== undefined)) {
        const heard = hear8(raws, false, wire)
        if (heard === undefined) return undefined
        s7 = heard.values[0]
        if (!heard.isPlain) r = plantedRaws(r, statement7, raws)
      }
    }
    let s8: unknown
    if (typeof a7 === 'string' && isCanonical(a7)) {
      s8 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      const v = a7 === null ? undefined : leaf9.read(a7 as never)
      if (isRefusal(v)) return undefined
      s8 = v
      if (!(s8 !== undefined && equalsJson(a7, leaf9.print(s8)))) {
        ;(r ??= {}).created = a7
      }
    }
    let s9: unknown
    if (typeof a8 === 'string' && isCanonical(a8)) {
      s9 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      const v = a8 === null ? undefined : leaf10.read(a8 as never)
      if (isRefusal(v)) return undefined
      s9 = v
      if (!(s9 !== undefined && equalsJson(a8, leaf10.print(s9)))) {
        ;(r ??= {}).updated = a8
      }
    }
    let l10: Array<Draft> | undefined
    if (a9 !== undefined) {
      if (Array.isArray(a9)) {
        l10 = []
        for (let index = 0; index < a9.length; index += 1) {
          const entry: unknown = a9[index]
          if (entry === null) {
            r = planted(r, ["users", String(index)], null)
            continue
          }
          const isText = typeof entry === 'string'
          const item = decodeItem0((isText ? { guid: entry } : entry) as UnknownObject, isText)
          if (item === undefined) return undefined
          if (l10.length === 0) l10 = [item]
          else l10.push(item)
        }
      } else if (a9 === null) {
        ;(r ??= {}).users = a9
      } else return undefined
    }
    const s10 = l10
    r = withCarved(r, a6, node6, place11)
    if (w1 === null) {
      ;(r ??= {}).analytics = null
    } else if (c1 !== undefined) {
      if (a10 !== undefined) {
        const kept = hiddenOf(a10, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).analytics ??= {}) as Tree).token = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place12, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b1) {
        ;(r ??= {}).analytics ??= {}
      }
    }
    if (a11 !== undefined) {
      const kept = keptOf(a11, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).created_by = kept
    }
    if (a12 !== undefined) {
      const kept = keptOf(a12, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_login = kept
    }
    if (a13 !== undefined) {
      const kept = keptOf(a13, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).logged_in_count = kept
    }
    if (a14 !== undefined) {
      const kept = keptOf(a14, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).subscriptions = kept
    }
    if (a15 !== undefined) {
      const kept = keptOf(a15, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).account_id = kept
    }
    if (a16 !== undefined) {
      const kept = keptOf(a16, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).api_central = kept
    }
    if (a17 !== undefined) {
      const kept = keptOf(a17, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).branding = kept
    }
    if (a18 !== undefined) {
      const kept = keptOf(a18, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).help_menu = kept
    }
    if (a19 !== undefined) {
      const kept = keptOf(a19, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).origin = kept
    }
    if (a20 !== undefined) {
      const kept = keptOf(a20, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).security = kept
    }
    if (a21 !== undefined) {
      const kept = keptOf(a21, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).support_access_code = kept
    }
    if (a22 !== undefined) {
      const kept = keptOf(a22, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).consumer_id = kept
    }
    if (a23 !== undefined) {
      const kept = keptOf(a23, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).onboarding = kept
    }
    if (a24 !== undefined) {
      const kept = keptOf(a24, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).onboarding_required = kept
    }
    if (a25 !== undefined) {
      const kept = keptOf(a25, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).pending = kept
    }
    if (a26 !== undefined) {
      const kept = keptOf(a26, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).provider_guid = kept
    }
    if (a27 !== undefined) {
      const kept = keptOf(a27, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).admins = kept
    }
    if (a28 !== undefined) {
      const kept = keptOf(a28, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).collaborators = kept
    }
    if (a29 !== undefined) {
      const kept = keptOf(a29, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).consumers = kept
    }
    if (a30 !== undefined) {
      const kept = keptOf(a30, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).nodeacs = kept
    }
    if (a31 !== undefined) {
      const kept = keptOf(a31, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).creator = kept
    }
    if (a32 !== undefined) {
      const kept = keptOf(a32, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).invites = kept
    }
    if (a33 !== undefined) {
      const kept = keptOf(a33, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).parent_org_guid = kept
    }
    if (a34 !== undefined) {
      const kept = keptOf(a34, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acs = kept
    }
    if (a35 !== undefined) {
      const kept = keptOf(a35, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).apps = kept
    }
    if (a36 !== undefined) {
      const kept = keptOf(a36, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).children = kept
    }
    if (a37 !== undefined) {
      const kept = keptOf(a37, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).cloud_elements = kept
    }
    if (a38 !== undefined) {
      const kept = keptOf(a38, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).end_date = kept
    }
    if (a39 !== undefined) {
      const kept = keptOf(a39, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).envs = kept
    }
    if (a40 !== undefined) {
      const kept = keptOf(a40, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).has_apps = kept
    }
    if (a41 !== undefined) {
      const kept = keptOf(a41, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).internal = kept
    }
    if (a42 !== undefined) {
      const kept = keptOf(a42, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_push = kept
    }
    if (a43 !== undefined) {
      const kept = keptOf(a43, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).last_push_success = kept
    }
    if (a44 !== undefined) {
      const kept = keptOf(a44, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).limit_read_only_users = kept
    }
    if (a45 !== undefined) {
      const kept = keptOf(a45, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).limit_users = kept
    }
    if (a46 !== undefined) {
      const kept = keptOf(a46, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).package = kept
    }
    if (a47 !== undefined) {
      const kept = keptOf(a47, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).packageId = kept
    }
    if (a48 !== undefined) {
      const kept = keptOf(a48, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).signup_origin = kept
    }
    if (a49 !== undefined) {
      const kept = keptOf(a49, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).start_date = kept
    }
    if (a50 !== undefined) {
      const kept = keptOf(a50, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).trial_end_date = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_externalIds0 = s2 === undefined ? undefined : { system: "guid", id: s2 }
    const own_externalIds1 = s3 === undefined ? undefined : { system: "_id", id: s3 }
    let own_externalIdsList: Array<Draft> | undefined
    if (own_externalIds0 !== undefined) (own_externalIdsList ??= []).push(own_externalIds0)
    if (own_externalIds1 !== undefined) (own_externalIdsList ??= []).push(own_externalIds1)
    let own_timestamps: Draft | undefined
    if (s8 !== undefined && s9 !== undefined) own_timestamps = { createdAt: s8, updatedAt: s9 }
    else if (s8 !== undefined || s9 !== undefined) {
      own_timestamps = {  }
      if (s8 !== undefined) own_timestamps.createdAt = s8
      if (s9 !== undefined) own_timestamps.updatedAt = s9
    }
    const ownPart9 = r === undefined ? undefined : { "axway/organization": r }
    const own = new Made13(s0, s1, own_externalIdsList, s4, s5, s6, s7, own_timestamps, s10, ownPart9)
    return own
  }
  const encodeItem0 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const x0Value = record.subject
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    if (r !== undefined && (r.guid !== undefined)) {
      const raws = rawsFor(statement14, record, r, places15, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard16.is(g0)) {
        p0 = leaf17.print(g0)
      }
    }
    const g1List = record.additionalRoles
    const g1 = Array.isArray(g1List) ? everyAt(g1List, "value") : undefined
    let p1: unknown
    if (r !== undefined && (r.roles !== undefined)) {
      const raws = rawsFor(statement18, record, r, places15, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (g1 !== undefined && (areTexts(g1) || guard19.is(g1))) {
        p1 = leaf0.print(g1)
      }
    }
    const g2 = record.identityProvider
    let p2: unknown
    if (r !== undefined && (r.idp !== undefined)) {
      const raws = rawsFor(statement20, record, r, places15, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.primary
    let p3: unknown
    if (r !== undefined && (r.primary !== undefined)) {
      const raws = rawsFor(statement22, record, r, places15, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'boolean') {
        p3 = g3
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined ? new Made23(p0, p1, p2, p3) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places15, [], () => true)
    return out
  }
  const encode = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.id
    let p0: unknown
    if (r !== undefined && (r.org_id !== undefined)) {
      const raws = rawsFor(statement24, record, r, places5, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = leaf4.print(g0)
      }
    }
    const x0List = record.externalIds
    const x0Value = Array.isArray(x0List) ? entryOfSystem(x0List, "guid") : undefined
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g1 = x0 === undefined ? undefined : x0.id
    let p1: unknown
    if (r !== undefined && (r.guid !== undefined)) {
      const raws = rawsFor(statement25, record, r, places5, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x1List = record.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "_id") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g2 = x1 === undefined ? undefined : x1.id
    let p2: unknown
    if (r !== undefined && (r._id !== undefined)) {
      const raws = rawsFor(statement27, record, r, places5, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string' && g0 !== undefined) {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.name
    let p3: unknown
    if (r !== undefined && (r.name !== undefined)) {
      const raws = rawsFor(statement29, record, r, places5, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string' && g0 !== undefined) {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = record.region
    let p4: unknown
    if (r !== undefined && (r.region !== undefined)) {
      const raws = rawsFor(statement31, record, r, places5, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string' && g0 !== undefined) {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const g5 = record.active
    let p5: unknown
    if (r !== undefined && (r.active !== undefined)) {
      const raws = rawsFor(statement33, record, r, places5, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g5 === 'boolean' && g0 !== undefined) {
        p5 = g5
      }
    }
    let p6: unknown
    {
      const raws = rawsFor(statement7, record, r, places5, (place) => hasObject(r, place))
      p6 = raws[0]
    }
    const x2Value = record.timestamps
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g7 = x2 === undefined ? undefined : x2.createdAt
    let p7: unknown
    if (r !== undefined && (r.created !== undefined)) {
      const raws = rawsFor(statement34, record, r, places5, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g7 === 'string' && isCanonical(g7) && g0 !== undefined) {
        p7 = g7
      }
    }
    const g8 = x2 === undefined ? undefined : x2.updatedAt
    let p8: unknown
    if (r !== undefined && (r.updated !== undefined)) {
      const raws = rawsFor(statement35, record, r, places5, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g8 === 'string' && isCanonical(g8) && g0 !== undefined) {
        p8 = g8
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined ? new Made36(p0, p1, p2, p3, p4, p5, p6, p7, p8) : undefined
    const out = (made ?? {}) as Wire
    const g9 = record.members
    const k9 = r === undefined ? undefined : nodeAtPlace(r, place37)
    if (Array.isArray(g9)) {
      const items = listed(g9, list38, encodeItem0, k9, codec)
      if (items === undefined) return undefined
      putAt(out, place37, items)
    } else if (k9 === null) {
      putAt(out, place37, k9)
    }
    if (r !== undefined) putBack({ wire: out }, r, places5, [], () => true)
    return out
  }
  return { decode, encode }
}
