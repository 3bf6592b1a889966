/** The plan of oidc/claims, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson } from '../../Json.js'
import { ownCopy } from '../../wire/decode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { leafAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { hiddenOf, instantOfSeconds, isJson, isRecord, keptOf, makerOf, sizeOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of oidc/claims. @category instances */
export const plan: PlanOf = (table) => {
  const leaf0 = leafAt(table, ["statements",13], 0)
  const statement1 = statementAt(table, ["statements",13])
  const leaf2 = leafAt(table, ["statements",14], 0)
  const leaf3 = leafAt(table, ["statements",15], 0)
  const leaf4 = leafAt(table, ["statements",16], 0)
  const places5 = tableAt(table, []).places
  const place6: Place = []
  const Made7 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { if (v0 !== undefined) this.formatted = v0; if (v1 !== undefined) this.givenName = v1; if (v2 !== undefined) this.middleName = v2; if (v3 !== undefined) this.familyName = v3 })
  const Made8 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown, v7: unknown, v8: unknown, v9: unknown, v10: unknown, v11: unknown) { this.subject = v0; if (v1 !== undefined) this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.nickName = v3; if (v4 !== undefined) this.photos = v4; if (v5 !== undefined) this.emails = v5; if (v6 !== undefined) this.phoneNumbers = v6; if (v7 !== undefined) this.locale = v7; if (v8 !== undefined) this.timezone = v8; if (v9 !== undefined) this.timestamps = v9; if (v10 !== undefined) this.session = v10; if (v11 !== undefined) this.residue = v11 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let n0 = 0
    const a0 = wire.iss
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      n0 += 1
      s0 = a0
    } else if (a0 !== undefined) {
      n0 += 1
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).iss = a0
    }
    const a1 = wire.sub
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s1 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).sub = a1
    }
    if (s1 === undefined) return undefined
    const a2 = wire.preferred_username
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s2 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).preferred_username = a2
    }
    const a3 = wire.name
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n0 += 1
      s3 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).name = a3
    }
    const a4 = wire.given_name
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      n0 += 1
      s4 = a4
    } else if (a4 !== undefined) {
      n0 += 1
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(r ??= {}).given_name = a4
    }
    const a5 = wire.middle_name
    let s5: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      n0 += 1
      s5 = a5
    } else if (a5 !== undefined) {
      n0 += 1
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(r ??= {}).middle_name = a5
    }
    const a6 = wire.family_name
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      n0 += 1
      s6 = a6
    } else if (a6 !== undefined) {
      n0 += 1
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(r ??= {}).family_name = a6
    }
    const a7 = wire.nickname
    let s7: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      n0 += 1
      s7 = a7
    } else if (a7 !== undefined) {
      n0 += 1
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).nickname = a7
    }
    const a8 = wire.picture
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      n0 += 1
      s8 = a8
    } else if (a8 !== undefined) {
      n0 += 1
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).picture = a8
    }
    const a9 = wire.email
    let s9: string | undefined
    if (typeof a9 === 'string' && a9 !== '') {
      n0 += 1
      s9 = a9
    } else if (a9 !== undefined) {
      n0 += 1
      if (a9 !== null && !(typeof a9 === 'string')) return undefined
      ;(r ??= {}).email = a9
    }
    const a10 = wire.phone_number
    let s10: string | undefined
    if (typeof a10 === 'string' && a10 !== '') {
      n0 += 1
      s10 = a10
    } else if (a10 !== undefined) {
      n0 += 1
      if (a10 !== null && !(typeof a10 === 'string')) return undefined
      ;(r ??= {}).phone_number = a10
    }
    const a11 = wire.locale
    let s11: string | undefined
    if (typeof a11 === 'string' && a11 !== '') {
      n0 += 1
      s11 = a11
    } else if (a11 !== undefined) {
      n0 += 1
      if (a11 !== null && !(typeof a11 === 'string')) return undefined
      ;(r ??= {}).locale = a11
    }
    const a12 = wire.zoneinfo
    let s12: string | undefined
    if (typeof a12 === 'string' && a12 !== '') {
      n0 += 1
      s12 = a12
    } else if (a12 !== undefined) {
      n0 += 1
      if (a12 !== null && !(typeof a12 === 'string')) return undefined
      ;(r ??= {}).zoneinfo = a12
    }
    const a13 = wire.updated_at
    let s13: unknown
    if (a13 !== undefined) {
      n0 += 1
      if (!isJson(a13, 2)) return undefined
      const v = a13 === null ? undefined : leaf0.read(a13 as never)
      if (isRefusal(v)) return undefined
      s13 = v
      if (!(s13 !== undefined && equalsJson(a13, leaf0.print(s13)))) {
        ;(r ??= {}).updated_at = ownCopy(statement1, a13)
      }
    }
    const a14 = wire.exp
    let s14: unknown
    const t14 = typeof a14 === 'number' ? instantOfSeconds(a14) : undefined
    if (t14 !== undefined) {
      n0 += 1
      s14 = t14
    } else if (a14 !== undefined) {
      n0 += 1
      if (a14 !== null && !((typeof a14 === 'number' && Number.isFinite(a14)))) return undefined
      const v = a14 === null ? undefined : leaf2.read(a14 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (!(s14 !== undefined && equalsJson(a14, leaf2.print(s14)))) {
        ;(r ??= {}).exp = a14
      }
    }
    const a15 = wire.email_verified
    let s15: unknown
    if (typeof a15 === 'boolean' && s9 !== undefined) {
      n0 += 1
      s15 = a15
    } else if (a15 !== undefined) {
      n0 += 1
      if (a15 !== null && !(typeof a15 === 'boolean' || typeof a15 === 'string')) return undefined
      const v = a15 === null ? undefined : leaf3.read(a15 as never)
      if (isRefusal(v)) return undefined
      s15 = s9 !== undefined ? v : undefined
      if (!(s15 !== undefined && equalsJson(a15, leaf3.print(s15)))) {
        ;(r ??= {}).email_verified = a15
      }
    }
    const a16 = wire.phone_number_verified
    let s16: unknown
    if (typeof a16 === 'boolean' && s10 !== undefined) {
      n0 += 1
      s16 = a16
    } else if (a16 !== undefined) {
      n0 += 1
      if (a16 !== null && !(typeof a16 === 'boolean' || typeof a16 === 'string')) return undefined
      const v = a16 === null ? undefined : leaf4.read(a16 as never)
      if (isRefusal(v)) return undefined
      s16 = s10 !== undefined ? v : undefined
      if (!(s16 !== undefined && equalsJson(a16, leaf4.print(s16)))) {
        ;(r ??= {}).phone_number_verified = a16
      }
    }
    const a17 = wire.profile
    if (a17 !== undefined) {
      n0 += 1
      const kept = keptOf(a17, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).profile = kept
    }
    const a18 = wire.website
    if (a18 !== undefined) {
      n0 += 1
      const kept = keptOf(a18, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).website = kept
    }
    const a19 = wire.gender
    if (a19 !== undefined) {
      n0 += 1
      const kept = keptOf(a19, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).gender = kept
    }
    const a20 = wire.birthdate
    if (a20 !== undefined) {
      n0 += 1
      const kept = keptOf(a20, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).birthdate = kept
    }
    const a21 = wire.address
    if (a21 !== undefined) {
      n0 += 1
      const kept = keptOf(a21, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).address = kept
    }
    const a22 = wire.aud
    if (a22 !== undefined) {
      n0 += 1
      const kept = keptOf(a22, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).aud = kept
    }
    const a23 = wire.iat
    if (a23 !== undefined) {
      n0 += 1
      const kept = keptOf(a23, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).iat = kept
    }
    const a24 = wire.auth_time
    if (a24 !== undefined) {
      n0 += 1
      const kept = keptOf(a24, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).auth_time = kept
    }
    const a25 = wire.nonce
    if (a25 !== undefined) {
      n0 += 1
      const kept = keptOf(a25, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).nonce = kept
    }
    const a26 = wire.acr
    if (a26 !== undefined) {
      n0 += 1
      const kept = keptOf(a26, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).acr = kept
    }
    const a27 = wire.amr
    if (a27 !== undefined) {
      n0 += 1
      const kept = keptOf(a27, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).amr = kept
    }
    const a28 = wire.azp
    if (a28 !== undefined) {
      n0 += 1
      const kept = keptOf(a28, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).azp = kept
    }
    const a29 = wire._claim_names
    if (a29 !== undefined) {
      n0 += 1
      const kept = keptOf(a29, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._claim_names = kept
    }
    const a30 = wire._claim_sources
    if (a30 !== undefined) {
      n0 += 1
      const kept = keptOf(a30, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._claim_sources = kept
    }
    const a31 = wire.at_hash
    if (a31 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a31, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).at_hash = kept
    }
    const a32 = wire.c_hash
    if (a32 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a32, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).c_hash = kept
    }
    const a33 = wire.sid
    if (a33 !== undefined) {
      n0 += 1
      const kept = hiddenOf(a33, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).sid = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places5, n0, place6, 2)
      if (swept === false) return undefined
      r = swept
    }
    const own_name = s3 !== undefined || s4 !== undefined || s5 !== undefined || s6 !== undefined ? new Made7(s3, s4, s5, s6) : undefined
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
    const own = new Made8(s0 === undefined ? { provider, id: s1 } : { provider, instance: s0, id: s1 }, s2, own_name, s7, own_photosList, own_emailsList, own_phoneNumbersList, s11, s12, own_timestamps, own_session, r === undefined ? undefined : { "oidc/claims": r })
    return own
  }
  return { decode, encode: () => undefined }
}
