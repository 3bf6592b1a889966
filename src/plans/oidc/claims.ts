/** The plan of oidc/claims, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Wire } from '../../wire/encode.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson, isObject } from '../../Json.js'
import { instantOfSeconds, isCanonical } from '../../Timestamp.js'
import { ownCopy } from '../../wire/decode.js'
import { putBack, rawsFor } from '../../wire/encode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { guardAt, leafAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { hasObject, primaryOf, residueOf } from '../../wire/plan/print.js'
import { hiddenOf, keptOf, withUnknowns } from '../../wire/plan/residues.js'
import { isJson, isRecord, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of oidc/claims. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["statements",13], 0)
  const statement1 = statementAt(table, ["statements",13])
  const leaf2 = leafAt(table, ["statements",14], 0)
  const leaf3 = leafAt(table, ["statements",15], 0)
  const leaf4 = leafAt(table, ["statements",16], 0)
  const place5: Place = []
  const Made6 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { if (v0 !== undefined) this.formatted = v0; if (v1 !== undefined) this.givenName = v1; if (v2 !== undefined) this.middleName = v2; if (v3 !== undefined) this.familyName = v3 })
  const Made7 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; if (v2 !== undefined) this.emails = v2; if (v3 !== undefined) this.phoneNumbers = v3; if (v4 !== undefined) this.locale = v4; if (v5 !== undefined) this.timezone = v5; if (v6 !== undefined) this.timestamps = v6; if (v7 !== undefined) this.session = v7; if (v8 !== undefined) this.residue = v8 })
  const Made8 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.photos = v2; if (v3 !== undefined) this.emails = v3; if (v4 !== undefined) this.phoneNumbers = v4; if (v5 !== undefined) this.locale = v5; if (v6 !== undefined) this.timezone = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.session = v8; if (v9 !== undefined) this.residue = v9 })
  const Made9 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.nickName = v2; if (v3 !== undefined) this.emails = v3; if (v4 !== undefined) this.phoneNumbers = v4; if (v5 !== undefined) this.locale = v5; if (v6 !== undefined) this.timezone = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.session = v8; if (v9 !== undefined) this.residue = v9 })
  const Made10 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; if (v1 !== undefined) this.name = v1; this.nickName = v2; this.photos = v3; if (v4 !== undefined) this.emails = v4; if (v5 !== undefined) this.phoneNumbers = v5; if (v6 !== undefined) this.locale = v6; if (v7 !== undefined) this.timezone = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.residue = v10 })
  const Made11 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.emails = v3; if (v4 !== undefined) this.phoneNumbers = v4; if (v5 !== undefined) this.locale = v5; if (v6 !== undefined) this.timezone = v6; if (v7 !== undefined) this.timestamps = v7; if (v8 !== undefined) this.session = v8; if (v9 !== undefined) this.residue = v9 })
  const Made12 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.photos = v3; if (v4 !== undefined) this.emails = v4; if (v5 !== undefined) this.phoneNumbers = v5; if (v6 !== undefined) this.locale = v6; if (v7 !== undefined) this.timezone = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.residue = v10 })
  const Made13 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.nickName = v3; if (v4 !== undefined) this.emails = v4; if (v5 !== undefined) this.phoneNumbers = v5; if (v6 !== undefined) this.locale = v6; if (v7 !== undefined) this.timezone = v7; if (v8 !== undefined) this.timestamps = v8; if (v9 !== undefined) this.session = v9; if (v10 !== undefined) this.residue = v10 })
  const Made14 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; this.userName = v1; if (v2 !== undefined) this.name = v2; this.nickName = v3; this.photos = v4; if (v5 !== undefined) this.emails = v5; if (v6 !== undefined) this.phoneNumbers = v6; if (v7 !== undefined) this.locale = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.timestamps = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.residue = v11 })
  const statement15 = statementAt(table, ["statements",0])
  const places16 = tableAt(table, []).places
  const statement18 = statementAt(table, ["statements",1])
  const guard19 = guardAt(table, ["statements",1], 0)
  const leaf20 = leafAt(table, ["statements",1], 0)
  const statement21 = statementAt(table, ["statements",2])
  const statement23 = statementAt(table, ["statements",3])
  const statement25 = statementAt(table, ["statements",4])
  const statement27 = statementAt(table, ["statements",5])
  const statement29 = statementAt(table, ["statements",6])
  const statement31 = statementAt(table, ["statements",7])
  const statement33 = statementAt(table, ["statements",8])
  const statement35 = statementAt(table, ["statements",9])
  const statement37 = statementAt(table, ["statements",10])
  const statement39 = statementAt(table, ["statements",11])
  const statement41 = statementAt(table, ["statements",12])
  const statement43 = statementAt(table, ["statements",14])
  const statement44 = statementAt(table, ["statements",15])
  const statement45 = statementAt(table, ["statements",16])
  const Made46 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown, v12: unknown, v13: unknown, v14: unknown, v15: unknown, v16: unknown) { if (v0 !== undefined) this.iss = v0; if (v1 !== undefined) this.sub = v1; if (v2 !== undefined) this.preferred_username = v2; if (v3 !== undefined) this.name = v3; if (v4 !== undefined) this.given_name = v4; if (v5 !== undefined) this.middle_name = v5; if (v6 !== undefined) this.family_name = v6; if (v7 !== undefined) this.nickname = v7; if (v8 !== undefined) this.picture = v8; if (v9 !== undefined) this.email = v9; if (v10 !== undefined) this.phone_number = v10; if (v11 !== undefined) this.locale = v11; if (v12 !== undefined) this.zoneinfo = v12; if (v13 !== undefined) this.updated_at = v13; if (v14 !== undefined) this.exp = v14; if (v15 !== undefined) this.email_verified = v15; if (v16 !== undefined) this.phone_number_verified = v16 })
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
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 3: {
          if (k === "iss") {
            a0 = wire[k]
            continue
          }
          if (k === "sub") {
            a1 = wire[k]
            continue
          }
          if (k === "exp") {
            a14 = wire[k]
            continue
          }
          if (k === "aud") {
            a22 = wire[k]
            continue
          }
          if (k === "iat") {
            a23 = wire[k]
            continue
          }
          if (k === "acr") {
            a26 = wire[k]
            continue
          }
          if (k === "amr") {
            a27 = wire[k]
            continue
          }
          if (k === "azp") {
            a28 = wire[k]
            continue
          }
          if (k === "sid") {
            a33 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "name") {
            a3 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "email") {
            a9 = wire[k]
            continue
          }
          if (k === "nonce") {
            a25 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "locale") {
            a11 = wire[k]
            continue
          }
          if (k === "gender") {
            a19 = wire[k]
            continue
          }
          if (k === "c_hash") {
            a32 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "picture") {
            a8 = wire[k]
            continue
          }
          if (k === "profile") {
            a17 = wire[k]
            continue
          }
          if (k === "website") {
            a18 = wire[k]
            continue
          }
          if (k === "address") {
            a21 = wire[k]
            continue
          }
          if (k === "at_hash") {
            a31 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "nickname") {
            a7 = wire[k]
            continue
          }
          if (k === "zoneinfo") {
            a12 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "birthdate") {
            a20 = wire[k]
            continue
          }
          if (k === "auth_time") {
            a24 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "given_name") {
            a4 = wire[k]
            continue
          }
          if (k === "updated_at") {
            a13 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "middle_name") {
            a5 = wire[k]
            continue
          }
          if (k === "family_name") {
            a6 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "phone_number") {
            a10 = wire[k]
            continue
          }
          if (k === "_claim_names") {
            a29 = wire[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "email_verified") {
            a15 = wire[k]
            continue
          }
          if (k === "_claim_sources") {
            a30 = wire[k]
            continue
          }
          break
        }
        case 18: {
          if (k === "preferred_username") {
            a2 = wire[k]
            continue
          }
          break
        }
        case 21: {
          if (k === "phone_number_verified") {
            a16 = wire[k]
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
      ;(r ??= {}).iss = a0
    }
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).sub = a1
    }
    if (s1 === undefined) return undefined
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).preferred_username = a2
    }
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s3 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).name = a3
    }
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).given_name = a4
    }
    let s5: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s5 = a5
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).middle_name = a5
    }
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s6 = a6
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).family_name = a6
    }
    let s7: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s7 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).nickname = a7
    }
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      s8 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).picture = a8
    }
    let s9: string | undefined
    if (typeof a9 === 'string' && a9 !== '') {
      s9 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'string')) return undefined
      ;(r ??= {}).email = a9
    }
    let s10: string | undefined
    if (typeof a10 === 'string' && a10 !== '') {
      s10 = a10
    } else if (a10 !== undefined) {
      if (a10 !== null && !(typeof a10 === 'string')) return undefined
      ;(r ??= {}).phone_number = a10
    }
    let s11: string | undefined
    if (typeof a11 === 'string' && a11 !== '') {
      s11 = a11
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'string')) return undefined
      ;(r ??= {}).locale = a11
    }
    let s12: string | undefined
    if (typeof a12 === 'string' && a12 !== '') {
      s12 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'string')) return undefined
      ;(r ??= {}).zoneinfo = a12
    }
    let s13: unknown
    if (a13 !== undefined) {
      if (!isJson(a13, 2)) return undefined
      const v = a13 === null ? undefined : leaf0.read(a13 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (!(s13 !== undefined && equalsJson(a13, leaf0.print(s13)))) {
        ;(r ??= {}).updated_at = a13 === null ? null : ownCopy(statement1, a13)
      }
    }
    let s14: unknown
    const t14 = typeof a14 === 'number' ? instantOfSeconds(a14) : undefined
    if (t14 !== undefined) {
      s14 = t14
    } else if (a14 !== undefined) {
      if (a14 !== null && !((typeof a14 === 'number' && Number.isFinite(a14)))) return undefined
      const v = a14 === null ? undefined : leaf2.read(a14 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (!(s14 !== undefined && equalsJson(a14, leaf2.print(s14)))) {
        ;(r ??= {}).exp = a14
      }
    }
    let s15: unknown
    if (typeof a15 === 'boolean' && s9 !== undefined) {
      s15 = a15
    } else if (a15 !== undefined) {
      if (a15 !== null && !(typeof a15 === 'boolean' || typeof a15 === 'string')) return undefined
      const v = a15 === null ? undefined : leaf3.read(a15 as never)
      if (isRefusal(v)) return undefined
      s15 = s9 !== undefined ? v : undefined
      if (!(s15 !== undefined && equalsJson(a15, leaf3.print(s15)))) {
        ;(r ??= {}).email_verified = a15
      }
    }
    let s16: unknown
    if (typeof a16 === 'boolean' && s10 !== undefined) {
      s16 = a16
    } else if (a16 !== undefined) {
      if (a16 !== null && !(typeof a16 === 'boolean' || typeof a16 === 'string')) return undefined
      const v = a16 === null ? undefined : leaf4.read(a16 as never)
      if (isRefusal(v)) return undefined
      s16 = s10 !== undefined ? v : undefined
      if (!(s16 !== undefined && equalsJson(a16, leaf4.print(s16)))) {
        ;(r ??= {}).phone_number_verified = a16
      }
    }
    if (a17 !== undefined) {
      const kept = keptOf(a17, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).profile = kept
    }
    if (a18 !== undefined) {
      const kept = keptOf(a18, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).website = kept
    }
    if (a19 !== undefined) {
      const kept = keptOf(a19, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).gender = kept
    }
    if (a20 !== undefined) {
      const kept = keptOf(a20, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).birthdate = kept
    }
    if (a21 !== undefined) {
      const kept = keptOf(a21, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).address = kept
    }
    if (a22 !== undefined) {
      const kept = keptOf(a22, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).aud = kept
    }
    if (a23 !== undefined) {
      const kept = keptOf(a23, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).iat = kept
    }
    if (a24 !== undefined) {
      const kept = keptOf(a24, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).auth_time = kept
    }
    if (a25 !== undefined) {
      const kept = keptOf(a25, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).nonce = kept
    }
    if (a26 !== undefined) {
      const kept = keptOf(a26, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acr = kept
    }
    if (a27 !== undefined) {
      const kept = keptOf(a27, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).amr = kept
    }
    if (a28 !== undefined) {
      const kept = keptOf(a28, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).azp = kept
    }
    if (a29 !== undefined) {
      const kept = keptOf(a29, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._claim_names = kept
    }
    if (a30 !== undefined) {
      const kept = keptOf(a30, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._claim_sources = kept
    }
    if (a31 !== undefined) {
      const kept = hiddenOf(a31, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).at_hash = kept
    }
    if (a32 !== undefined) {
      const kept = hiddenOf(a32, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).c_hash = kept
    }
    if (a33 !== undefined) {
      const kept = hiddenOf(a33, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).sid = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place5, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_name = s3 !== undefined || s4 !== undefined || s5 !== undefined || s6 !== undefined ? new Made6(s3, s4, s5, s6) : undefined
    const own_photos0 = s8 === undefined ? undefined : { primary: true, value: s8 }
    const own_photosList = own_photos0 === undefined ? undefined : [own_photos0]
    let own_emails0: Draft | undefined
    if (s9 !== undefined && s15 !== undefined) own_emails0 = { primary: true, value: s9, verified: s15 }
    else if (s9 !== undefined || s15 !== undefined) {
      own_emails0 = { primary: true }
      if (s9 !== undefined) own_emails0.value = s9
      if (s15 !== undefined) own_emails0.verified = s15
    }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    let own_phoneNumbers0: Draft | undefined
    if (s10 !== undefined && s16 !== undefined) own_phoneNumbers0 = { primary: true, value: s10, verified: s16 }
    else if (s10 !== undefined || s16 !== undefined) {
      own_phoneNumbers0 = { primary: true }
      if (s10 !== undefined) own_phoneNumbers0.value = s10
      if (s16 !== undefined) own_phoneNumbers0.verified = s16
    }
    const own_phoneNumbersList = own_phoneNumbers0 === undefined ? undefined : [own_phoneNumbers0]
    const own_timestamps = s13 === undefined ? undefined : { updatedAt: s13 }
    const own_session = s14 === undefined ? undefined : { expiresAt: s14 }
    const ownPart11 = r === undefined ? undefined : { "oidc/claims": r }
    let own: Draft
    if (own_name !== undefined && own_emailsList !== undefined && own_phoneNumbersList !== undefined && s11 !== undefined && s12 !== undefined && own_timestamps !== undefined && own_session !== undefined) {
      if (s2 === undefined) {
        if (s7 === undefined) {
          if (own_photosList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, nickName: s7, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, nickName: s7, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, nickName: s7, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, name: own_name, nickName: s7, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          }
        }
      } else {
        if (s7 === undefined) {
          if (own_photosList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          }
        } else {
          if (own_photosList === undefined) {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, nickName: s7, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, nickName: s7, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          } else {
            if (ownPart11 === undefined) {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, nickName: s7, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session }
            } else {
              own = { subject: s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, userName: s2, name: own_name, nickName: s7, photos: own_photosList, emails: own_emailsList, phoneNumbers: own_phoneNumbersList, locale: s11, timezone: s12, timestamps: own_timestamps, session: own_session, residue: ownPart11 }
            }
          }
        }
      }
    } else {
      own = (s2 === undefined ? (s7 === undefined ? (own_photosList === undefined ? new Made7(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, own_name, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11) : new Made8(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, own_name, own_photosList, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11)) : (own_photosList === undefined ? new Made9(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, own_name, s7, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11) : new Made10(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, own_name, s7, own_photosList, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11))) : (s7 === undefined ? (own_photosList === undefined ? new Made11(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, s2, own_name, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11) : new Made12(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, s2, own_name, own_photosList, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11)) : (own_photosList === undefined ? new Made13(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, s2, own_name, s7, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11) : new Made14(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, s2, own_name, s7, own_photosList, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, ownPart11))))
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
    const g0 = x0 === undefined ? undefined : x0.instance
    let p0: unknown
    if (r !== undefined && (r.iss !== undefined)) {
      const raws = rawsFor(statement15, record, r, places16, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g1 = x0 === undefined ? undefined : x0.id
    let p1: unknown
    if (r !== undefined && (r.sub !== undefined)) {
      const raws = rawsFor(statement18, record, r, places16, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (g1 !== undefined && guard19.is(g1)) {
        p1 = leaf20.print(g1)
      }
    }
    const g2 = record.userName
    let p2: unknown
    if (r !== undefined && (r.preferred_username !== undefined)) {
      const raws = rawsFor(statement21, record, r, places16, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const x1Value = record.name
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g3 = x1 === undefined ? undefined : x1.formatted
    let p3: unknown
    if (r !== undefined && (r.name !== undefined)) {
      const raws = rawsFor(statement23, record, r, places16, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x1 === undefined ? undefined : x1.givenName
    let p4: unknown
    if (r !== undefined && (r.given_name !== undefined)) {
      const raws = rawsFor(statement25, record, r, places16, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const g5 = x1 === undefined ? undefined : x1.middleName
    let p5: unknown
    if (r !== undefined && (r.middle_name !== undefined)) {
      const raws = rawsFor(statement27, record, r, places16, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p5 = g5 === '' ? undefined : g5
      }
    }
    const g6 = x1 === undefined ? undefined : x1.familyName
    let p6: unknown
    if (r !== undefined && (r.family_name !== undefined)) {
      const raws = rawsFor(statement29, record, r, places16, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p6 = g6 === '' ? undefined : g6
      }
    }
    const g7 = record.nickName
    let p7: unknown
    if (r !== undefined && (r.nickname !== undefined)) {
      const raws = rawsFor(statement31, record, r, places16, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g7 === 'string') {
        p7 = g7 === '' ? undefined : g7
      }
    }
    const x2List = record.photos
    const x2Value = Array.isArray(x2List) ? primaryOf(x2List) : undefined
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g8 = x2 === undefined ? undefined : x2.value
    let p8: unknown
    if (r !== undefined && (r.picture !== undefined)) {
      const raws = rawsFor(statement33, record, r, places16, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g8 === 'string') {
        p8 = g8 === '' ? undefined : g8
      }
    }
    const x3List = record.emails
    const x3Value = Array.isArray(x3List) ? primaryOf(x3List) : undefined
    const x3 = isRecord(x3Value) ? x3Value : undefined
    if (x3 === undefined && isObject(x3Value)) return undefined
    const g9 = x3 === undefined ? undefined : x3.value
    let p9: unknown
    if (r !== undefined && (r.email !== undefined)) {
      const raws = rawsFor(statement35, record, r, places16, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g9 === 'string') {
        p9 = g9 === '' ? undefined : g9
      }
    }
    const x4List = record.phoneNumbers
    const x4Value = Array.isArray(x4List) ? primaryOf(x4List) : undefined
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g10 = x4 === undefined ? undefined : x4.value
    let p10: unknown
    if (r !== undefined && (r.phone_number !== undefined)) {
      const raws = rawsFor(statement37, record, r, places16, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (typeof g10 === 'string') {
        p10 = g10 === '' ? undefined : g10
      }
    }
    const g11 = record.locale
    let p11: unknown
    if (r !== undefined && (r.locale !== undefined)) {
      const raws = rawsFor(statement39, record, r, places16, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g11 === 'string') {
        p11 = g11 === '' ? undefined : g11
      }
    }
    const g12 = record.timezone
    let p12: unknown
    if (r !== undefined && (r.zoneinfo !== undefined)) {
      const raws = rawsFor(statement41, record, r, places16, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g12 === 'string') {
        p12 = g12 === '' ? undefined : g12
      }
    }
    const x5Value = record.timestamps
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g13 = x5 === undefined ? undefined : x5.updatedAt
    let p13: unknown
    if (r !== undefined && (r.updated_at !== undefined)) {
      const raws = rawsFor(statement1, record, r, places16, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g13 === 'string' && isCanonical(g13)) {
        p13 = leaf0.print(g13)
      }
    }
    const x6Value = record.session
    const x6 = isRecord(x6Value) ? x6Value : undefined
    if (x6 === undefined && isObject(x6Value)) return undefined
    const g14 = x6 === undefined ? undefined : x6.expiresAt
    let p14: unknown
    if (r !== undefined && (r.exp !== undefined)) {
      const raws = rawsFor(statement43, record, r, places16, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g14 === 'string' && isCanonical(g14)) {
        p14 = leaf2.print(g14)
      }
    }
    const g15 = x3 === undefined ? undefined : x3.verified
    let p15: unknown
    if (r !== undefined && (r.email_verified !== undefined)) {
      const raws = rawsFor(statement44, record, r, places16, (place) => hasObject(r, place))
      p15 = raws[0]
    } else {
      if (typeof g15 === 'boolean' && g9 !== undefined) {
        p15 = g15
      }
    }
    const g16 = x4 === undefined ? undefined : x4.verified
    let p16: unknown
    if (r !== undefined && (r.phone_number_verified !== undefined)) {
      const raws = rawsFor(statement45, record, r, places16, (place) => hasObject(r, place))
      p16 = raws[0]
    } else {
      if (typeof g16 === 'boolean' && g10 !== undefined) {
        p16 = g16
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined || p4 !== undefined || p5 !== undefined || p6 !== undefined || p7 !== undefined || p8 !== undefined || p9 !== undefined || p10 !== undefined || p11 !== undefined || p12 !== undefined || p13 !== undefined || p14 !== undefined || p15 !== undefined || p16 !== undefined ? new Made46(p0, p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, p11, p12, p13, p14, p15, p16) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places16, [], () => true)
    return out
  }
  return { decode, encode }
}
