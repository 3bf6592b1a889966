/** The plan of netaxis/admin, written by `npm run plans` from its table: not to be edited. */
import type { UnknownObject } from '../../Json.js'
import type { Draft } from '../../wire/decode.js'
import type { PlanOf } from '../../wire/plan/Plan.js'
import type { Place } from '../../wire/Row.js'
import type { Tree } from '../../wire/residue.js'
import { equalsJson } from '../../Json.js'
import { ownCopy } from '../../wire/decode.js'
import { isRefusal } from '../../wire/Leaf.js'
import { leafAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { grafted, isJson, isRecord, keptOf, makerOf, sizeOf, untaken, withUnknowns } from '../../wire/plan/parts.js'

/** The plan of netaxis/admin. @category instances */
export const plan: PlanOf = (table) => {
  const leaf0 = leafAt(table, ["statements",5], 0)
  const statement1 = statementAt(table, ["statements",5])
  const places2 = tableAt(table, []).places
  const place3: Place = []
  const Made4 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown, v5: unknown, v6: unknown) { this.subject = v0; if (v1 !== undefined) this.userName = v1; if (v2 !== undefined) this.name = v2; if (v3 !== undefined) this.emails = v3; if (v4 !== undefined) this.preferredLanguage = v4; if (v5 !== undefined) this.memberships = v5; if (v6 !== undefined) this.residue = v6 })
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!isRecord(wire)) return undefined
    let r: Tree | undefined
    let q: Tree | undefined
    let n0 = 0
    const a0 = wire.userId
    if (a0 !== undefined) n0 += 1
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).userId = a0
    }
    if (s0 === undefined) return undefined
    const s1 = typeof a0 === 'string' && a0 !== '' ? a0 : undefined
    const a1 = wire.firstName
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      n0 += 1
      s2 = a1
    } else if (a1 !== undefined) {
      n0 += 1
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).firstName = a1
    }
    const a2 = wire.lastName
    let s3: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      n0 += 1
      s3 = a2
    } else if (a2 !== undefined) {
      n0 += 1
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).lastName = a2
    }
    const a3 = wire.emailAddress
    let s4: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      n0 += 1
      s4 = a3
    } else if (a3 !== undefined) {
      n0 += 1
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(r ??= {}).emailAddress = a3
    }
    const a4 = wire.language
    let s5: unknown
    if (a4 !== undefined) {
      n0 += 1
      if (!isJson(a4, 2)) return undefined
      const v = a4 === null ? undefined : leaf0.read(a4 as never)
      if (isRefusal(v)) return undefined
      s5 = v
      if (!(s5 !== undefined && equalsJson(a4, leaf0.print(s5)))) {
        ;(r ??= {}).language = ownCopy(statement1, a4)
      }
    }
    let l8: Array<Draft> | undefined
    const s6 = undefined as string | undefined
    const s7 = s6 !== undefined ? "tenant" : undefined
    let open8: Draft | undefined
    if (s6 !== undefined) {
      const o8Record: Draft = { organization: { id: s6, kind: s7 } }
      open8 = o8Record
      l8 = [o8Record]
    }
    const s8 = l8
    const a5 = wire._internal_record_id
    if (a5 !== undefined) {
      n0 += 1
      const kept = keptOf(a5, 2)
      if (kept === untaken) return undefined
      ;(r ??= {})._internal_record_id = kept
    }
    if (sizeOf(wire) !== n0) {
      const swept = withUnknowns(r, wire, places2, n0, place3, 2)
      if (swept === false) return undefined
      r = swept
    }
    if (q !== undefined) {
      if (open8 === undefined) r = grafted(r, q)
      else open8.residue = { "netaxis/admin": q }
    }
    let own_name: Draft | undefined
    if (s2 !== undefined && s3 !== undefined) own_name = { givenName: s2, familyName: s3 }
    else if (s2 !== undefined || s3 !== undefined) {
      own_name = {  }
      if (s2 !== undefined) own_name.givenName = s2
      if (s3 !== undefined) own_name.familyName = s3
    }
    const own_emails0 = s4 === undefined ? undefined : { primary: true, value: s4 }
    const own_emailsList = own_emails0 === undefined ? undefined : [own_emails0]
    const own = new Made4({ provider, id: s0 }, s1, own_name, own_emailsList, s5, s8, r === undefined ? undefined : { "netaxis/admin": r })
    return own
  }
  return { decode, encode: () => undefined }
}
