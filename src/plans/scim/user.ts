/** The plan of scim/user, written by `npm run plans` from its table: not to be edited. */
import type { Json, UnknownObject } from '../../Json.js'
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
import { setAt } from '../../wire/Path.js'
import { absent } from '../../wire/residue.js'
import { guardAt, leafAt, listAt, pathAt, statementAt, tableAt } from '../../wire/plan/from-table.js'
import { branchAt, entryOfSystem, hasObject, listed, nodeAtPlace, placed, putAt, residueOf } from '../../wire/plan/print.js'
import { hiddenOf, keptOf, planted, withUnknowns } from '../../wire/plan/residues.js'
import { echoOf, isJson, isRecord, isTaken, makerOf, untaken } from '../../wire/plan/parts.js'

/** The plan of scim/user. @category instances */
export const plan: PlanOf = (table, codec) => {
  const leaf0 = leafAt(table, ["lists",0,"item","statements",3], 0)
  const place1: Place = []
  const Made2 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown, v4: unknown) { this.value = v0; if (v1 !== undefined) this.type = v1; if (v2 !== undefined) this.display = v2; if (v3 !== undefined) this.primary = v3; if (v4 !== undefined) this.residue = v4 })
  const leaf3 = leafAt(table, ["lists",1,"item","statements",3], 0)
  const leaf4 = leafAt(table, ["lists",2,"item","statements",3], 0)
  const leaf5 = leafAt(table, ["statements",12], 0)
  const leaf6 = leafAt(table, ["statements",14], 0)
  const leaf7 = leafAt(table, ["statements",15], 0)
  const statement8 = statementAt(table, ["statements",16])
  const places9 = tableAt(table, []).places
  const place10: Place = ["name"]
  const place11: Place = ["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"]
  const place12: Place = ["meta"]
  const path13 = pathAt(table, [], "subject.id")
  const path14 = pathAt(table, [], "userName")
  const path15 = pathAt(table, [], "externalIds[system=legacy].id")
  const path16 = pathAt(table, [], "name.formatted")
  const path17 = pathAt(table, [], "name.givenName")
  const path18 = pathAt(table, [], "name.middleName")
  const path19 = pathAt(table, [], "name.familyName")
  const path20 = pathAt(table, [], "displayName")
  const path21 = pathAt(table, [], "nickName")
  const path22 = pathAt(table, [], "preferredLanguage")
  const path23 = pathAt(table, [], "locale")
  const path24 = pathAt(table, [], "timezone")
  const path25 = pathAt(table, [], "account.enabled")
  const path26 = pathAt(table, [], "externalIds[system=employeeNumber].id")
  const path27 = pathAt(table, [], "timestamps.createdAt")
  const path28 = pathAt(table, [], "timestamps.updatedAt")
  const path29 = pathAt(table, [], "emails")
  const path30 = pathAt(table, [], "phoneNumbers")
  const path31 = pathAt(table, [], "photos")
  const path32 = pathAt(table, [], "roles")
  const path33 = pathAt(table, [], "memberships")
  const statement34 = statementAt(table, ["lists",0,"item","statements",0])
  const places35 = tableAt(table, ["lists",0,"item"]).places
  const statement37 = statementAt(table, ["lists",0,"item","statements",1])
  const statement39 = statementAt(table, ["lists",0,"item","statements",2])
  const statement41 = statementAt(table, ["lists",0,"item","statements",3])
  const Made42 = makerOf(function (this: Draft, v0: unknown, v1: unknown, v2: unknown, v3: unknown) { if (v0 !== undefined) this.value = v0; if (v1 !== undefined) this.type = v1; if (v2 !== undefined) this.display = v2; if (v3 !== undefined) this.primary = v3 })
  const statement43 = statementAt(table, ["lists",1,"item","statements",0])
  const places44 = tableAt(table, ["lists",1,"item"]).places
  const statement46 = statementAt(table, ["lists",1,"item","statements",1])
  const statement48 = statementAt(table, ["lists",1,"item","statements",2])
  const statement50 = statementAt(table, ["lists",1,"item","statements",3])
  const statement51 = statementAt(table, ["lists",2,"item","statements",0])
  const places52 = tableAt(table, ["lists",2,"item"]).places
  const statement54 = statementAt(table, ["lists",2,"item","statements",1])
  const statement56 = statementAt(table, ["lists",2,"item","statements",2])
  const statement58 = statementAt(table, ["lists",2,"item","statements",3])
  const statement59 = statementAt(table, ["lists",3,"item","statements",0])
  const places60 = tableAt(table, ["lists",3,"item"]).places
  const statement62 = statementAt(table, ["lists",3,"item","statements",1])
  const statement64 = statementAt(table, ["lists",4,"item","statements",0])
  const places65 = tableAt(table, ["lists",4,"item"]).places
  const statement67 = statementAt(table, ["lists",4,"item","statements",2])
  const statement69 = statementAt(table, ["statements",0])
  const guard70 = guardAt(table, ["statements",0], 0)
  const leaf71 = leafAt(table, ["statements",0], 0)
  const statement72 = statementAt(table, ["statements",1])
  const statement74 = statementAt(table, ["statements",2])
  const statement76 = statementAt(table, ["statements",3])
  const statement78 = statementAt(table, ["statements",4])
  const statement80 = statementAt(table, ["statements",5])
  const statement82 = statementAt(table, ["statements",6])
  const statement84 = statementAt(table, ["statements",7])
  const statement86 = statementAt(table, ["statements",8])
  const statement88 = statementAt(table, ["statements",9])
  const statement90 = statementAt(table, ["statements",10])
  const statement92 = statementAt(table, ["statements",11])
  const statement94 = statementAt(table, ["statements",12])
  const statement95 = statementAt(table, ["statements",13])
  const statement97 = statementAt(table, ["statements",14])
  const statement98 = statementAt(table, ["statements",15])
  const place99: Place = ["emails"]
  const list100 = listAt(table, ["lists",0])
  const place101: Place = ["phoneNumbers"]
  const list102 = listAt(table, ["lists",1])
  const place103: Place = ["photos"]
  const list104 = listAt(table, ["lists",2])
  const place105: Place = ["roles"]
  const list106 = listAt(table, ["lists",3])
  const place107: Place = ["groups"]
  const list108 = listAt(table, ["lists",4])
  const decodeItem0 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let a4: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "type") {
            a1 = wire[k]
            continue
          }
          if (k === "$ref") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "value") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "display") {
            a2 = wire[k]
            continue
          }
          if (k === "primary") {
            a3 = wire[k]
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
      ;(r ??= {}).value = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).type = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).display = a2
    }
    let s3: unknown
    if (typeof a3 === 'boolean') {
      s3 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'boolean' || typeof a3 === 'string')) return undefined
      const v = a3 === null ? undefined : leaf0.read(a3 as never)
      if (isRefusal(v)) return undefined
      s3 = v
      if (!(s3 !== undefined && equalsJson(a3, leaf0.print(s3)))) {
        ;(r ??= {}).primary = a3
      }
    }
    if (a4 !== undefined) {
      const kept = keptOf(a4, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).$ref = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    const ownPart4 = r === undefined ? undefined : { "scim/user": r }
    const own = new Made2(s0, s1, s2, s3, ownPart4)
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
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "type") {
            a1 = wire[k]
            continue
          }
          if (k === "$ref") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "value") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "display") {
            a2 = wire[k]
            continue
          }
          if (k === "primary") {
            a3 = wire[k]
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
      ;(r ??= {}).value = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).type = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).display = a2
    }
    let s3: unknown
    if (typeof a3 === 'boolean') {
      s3 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'boolean' || typeof a3 === 'string')) return undefined
      const v = a3 === null ? undefined : leaf3.read(a3 as never)
      if (isRefusal(v)) return undefined
      s3 = v
      if (!(s3 !== undefined && equalsJson(a3, leaf3.print(s3)))) {
        ;(r ??= {}).primary = a3
      }
    }
    if (a4 !== undefined) {
      const kept = keptOf(a4, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).$ref = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    const ownPart4 = r === undefined ? undefined : { "scim/user": r }
    const own = new Made2(s0, s1, s2, s3, ownPart4)
    return own
  }
  const decodeItem2 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let a4: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "type") {
            a1 = wire[k]
            continue
          }
          if (k === "$ref") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "value") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "display") {
            a2 = wire[k]
            continue
          }
          if (k === "primary") {
            a3 = wire[k]
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
      ;(r ??= {}).value = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).type = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).display = a2
    }
    let s3: unknown
    if (typeof a3 === 'boolean') {
      s3 = a3
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'boolean' || typeof a3 === 'string')) return undefined
      const v = a3 === null ? undefined : leaf4.read(a3 as never)
      if (isRefusal(v)) return undefined
      s3 = v
      if (!(s3 !== undefined && equalsJson(a3, leaf4.print(s3)))) {
        ;(r ??= {}).primary = a3
      }
    }
    if (a4 !== undefined) {
      const kept = keptOf(a4, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).$ref = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    const ownPart4 = r === undefined ? undefined : { "scim/user": r }
    const own = new Made2(s0, s1, s2, s3, ownPart4)
    return own
  }
  const decodeItem3 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let a4: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 4: {
          if (k === "type") {
            a2 = wire[k]
            continue
          }
          if (k === "$ref") {
            a4 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "value") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "display") {
            a1 = wire[k]
            continue
          }
          if (k === "primary") {
            a3 = wire[k]
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
      ;(r ??= {}).value = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).display = a1
    }
    if (a2 !== undefined) {
      const kept = keptOf(a2, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).type = kept
    }
    if (a3 !== undefined) {
      const kept = keptOf(a3, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).primary = kept
    }
    if (a4 !== undefined) {
      const kept = keptOf(a4, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).$ref = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    const ownPart2 = r === undefined ? undefined : { "scim/user": r }
    let own: Draft
    if (s1 !== undefined && ownPart2 !== undefined) own = { value: s0, display: s1, residue: ownPart2 }
    else {
      own = { value: s0 }
      if (s1 !== undefined) own.display = s1
      if (ownPart2 !== undefined) own.residue = ownPart2
    }
    return own
  }
  const decodeItem4 = (wire: UnknownObject): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && (wire as Spelled).__proto__ === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a3: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      if (k === "value") {
        a0 = wire[k]
        continue
      }
      if (k === "display") {
        a1 = wire[k]
        continue
      }
      if (k === "$ref") {
        a2 = wire[k]
        continue
      }
      if (k === "type") {
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
      ;(r ??= {}).value = a0
    }
    if (s0 === undefined) return undefined
    const s1 = "group"
    let s2: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s2 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).display = a1
    }
    if (a2 !== undefined) {
      const kept = keptOf(a2, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).$ref = kept
    }
    if (a3 !== undefined) {
      const kept = keptOf(a3, 4)
      if (kept === untaken) return undefined
      ;(r ??= {}).type = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 4)
      if (swept === false) return undefined
      r = swept
    }
    let own_organization: Draft
    if (s2 !== undefined) own_organization = { id: s0, kind: s1, name: s2 }
    else {
      own_organization = { id: s0, kind: s1 }
      if (s2 !== undefined) own_organization.name = s2
    }
    const ownPart1 = r === undefined ? undefined : { "scim/user": r }
    let own: Draft
    if (ownPart1 !== undefined) own = { organization: own_organization, residue: ownPart1 }
    else {
      own = { organization: own_organization }
      if (ownPart1 !== undefined) own.residue = ownPart1
    }
    return own
  }
  const decode = (wire: UnknownObject, provider: string): Draft | undefined => {
    if (!(typeof wire === 'object' && wire !== null && Reflect.getPrototypeOf(wire) === Object.prototype)) return undefined
    let r: Tree | undefined
    let a0: unknown
    let a1: unknown
    let a2: unknown
    let a7: unknown
    let a8: unknown
    let a9: unknown
    let a10: unknown
    let a11: unknown
    let a12: unknown
    let a16: unknown
    let a17: unknown
    let a18: unknown
    let a19: unknown
    let a20: unknown
    let a21: unknown
    let a29: unknown
    let a33: unknown
    let a34: unknown
    let a35: unknown
    let a36: unknown
    let a37: unknown
    let a38: unknown
    let a39: unknown
    let w1: unknown
    let w2: unknown
    let w3: unknown
    let u0: Array<string> | undefined
    for (const k in wire) {
      switch (k.length) {
        case 2: {
          if (k === "id") {
            a0 = wire[k]
            continue
          }
          break
        }
        case 3: {
          if (k === "ims") {
            a37 = wire[k]
            continue
          }
          break
        }
        case 4: {
          if (k === "name") {
            w1 = wire[k]
            continue
          }
          if (k === "meta") {
            w3 = wire[k]
            continue
          }
          break
        }
        case 5: {
          if (k === "roles") {
            a20 = wire[k]
            continue
          }
          if (k === "title") {
            a34 = wire[k]
            continue
          }
          break
        }
        case 6: {
          if (k === "locale") {
            a10 = wire[k]
            continue
          }
          if (k === "active") {
            a12 = wire[k]
            continue
          }
          if (k === "emails") {
            a17 = wire[k]
            continue
          }
          if (k === "photos") {
            a19 = wire[k]
            continue
          }
          if (k === "groups") {
            a21 = wire[k]
            continue
          }
          break
        }
        case 7: {
          if (k === "schemas") {
            a16 = wire[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "userName") {
            a1 = wire[k]
            continue
          }
          if (k === "nickName") {
            a8 = wire[k]
            continue
          }
          if (k === "timezone") {
            a11 = wire[k]
            continue
          }
          if (k === "password") {
            a29 = wire[k]
            continue
          }
          if (k === "userType") {
            a35 = wire[k]
            continue
          }
          break
        }
        case 9: {
          if (k === "addresses") {
            a36 = wire[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "externalId") {
            a2 = wire[k]
            continue
          }
          if (k === "profileUrl") {
            a33 = wire[k]
            continue
          }
          break
        }
        case 11: {
          if (k === "displayName") {
            a7 = wire[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "phoneNumbers") {
            a18 = wire[k]
            continue
          }
          if (k === "entitlements") {
            a38 = wire[k]
            continue
          }
          break
        }
        case 16: {
          if (k === "x509Certificates") {
            a39 = wire[k]
            continue
          }
          break
        }
        case 17: {
          if (k === "preferredLanguage") {
            a9 = wire[k]
            continue
          }
          break
        }
        case 58: {
          if (k === "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User") {
            w2 = wire[k]
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
    let a3: unknown
    let a4: unknown
    let a5: unknown
    let a6: unknown
    let a22: unknown
    let a23: unknown
    let u1: Array<string> | undefined
    if (c1 !== undefined) for (const k in c1) {
      switch (k.length) {
        case 9: {
          if (k === "formatted") {
            a3 = c1[k]
            continue
          }
          if (k === "givenName") {
            a4 = c1[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "middleName") {
            a5 = c1[k]
            continue
          }
          if (k === "familyName") {
            a6 = c1[k]
            continue
          }
          break
        }
        case 15: {
          if (k === "honorificPrefix") {
            a22 = c1[k]
            continue
          }
          if (k === "honorificSuffix") {
            a23 = c1[k]
            continue
          }
          break
        }
      }
      ;(u1 ??= []).push(k)
    }
    let b2 = false
    const c2 = typeof w2 === 'object' && w2 !== null && (w2 as Spelled).__proto__ === Object.prototype ? (w2 as UnknownObject) : undefined
    if (c2 === undefined && w2 !== undefined && w2 !== null) return undefined
    let a13: unknown
    let a24: unknown
    let a25: unknown
    let a26: unknown
    let a27: unknown
    let a28: unknown
    let u2: Array<string> | undefined
    if (c2 !== undefined) for (const k in c2) {
      switch (k.length) {
        case 7: {
          if (k === "manager") {
            a28 = c2[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "division") {
            a26 = c2[k]
            continue
          }
          break
        }
        case 10: {
          if (k === "costCenter") {
            a24 = c2[k]
            continue
          }
          if (k === "department") {
            a27 = c2[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "organization") {
            a25 = c2[k]
            continue
          }
          break
        }
        case 14: {
          if (k === "employeeNumber") {
            a13 = c2[k]
            continue
          }
          break
        }
      }
      ;(u2 ??= []).push(k)
    }
    let b3 = false
    const c3 = typeof w3 === 'object' && w3 !== null && (w3 as Spelled).__proto__ === Object.prototype ? (w3 as UnknownObject) : undefined
    if (c3 === undefined && w3 !== undefined && w3 !== null) return undefined
    let a14: unknown
    let a15: unknown
    let a30: unknown
    let a31: unknown
    let a32: unknown
    let u3: Array<string> | undefined
    if (c3 !== undefined) for (const k in c3) {
      switch (k.length) {
        case 7: {
          if (k === "created") {
            a14 = c3[k]
            continue
          }
          if (k === "version") {
            a32 = c3[k]
            continue
          }
          break
        }
        case 8: {
          if (k === "location") {
            a31 = c3[k]
            continue
          }
          break
        }
        case 12: {
          if (k === "lastModified") {
            a15 = c3[k]
            continue
          }
          if (k === "resourceType") {
            a30 = c3[k]
            continue
          }
          break
        }
      }
      ;(u3 ??= []).push(k)
    }
    let s0: string | undefined
    if (typeof a0 === 'string' && a0 !== '') {
      s0 = a0
    } else if (a0 !== undefined) {
      if (a0 !== null && !(typeof a0 === 'string')) return undefined
      ;(r ??= {}).id = a0
    }
    if (s0 === undefined) return undefined
    let s1: string | undefined
    if (typeof a1 === 'string' && a1 !== '') {
      s1 = a1
    } else if (a1 !== undefined) {
      if (a1 !== null && !(typeof a1 === 'string')) return undefined
      ;(r ??= {}).userName = a1
    }
    let s2: string | undefined
    if (typeof a2 === 'string' && a2 !== '') {
      s2 = a2
    } else if (a2 !== undefined) {
      if (a2 !== null && !(typeof a2 === 'string')) return undefined
      ;(r ??= {}).externalId = a2
    }
    let s3: string | undefined
    if (typeof a3 === 'string' && a3 !== '') {
      s3 = a3
      b1 = true
    } else if (a3 !== undefined) {
      if (a3 !== null && !(typeof a3 === 'string')) return undefined
      ;(((r ??= {}).name ??= {}) as Tree).formatted = a3
    }
    let s4: string | undefined
    if (typeof a4 === 'string' && a4 !== '') {
      s4 = a4
      b1 = true
    } else if (a4 !== undefined) {
      if (a4 !== null && !(typeof a4 === 'string')) return undefined
      ;(((r ??= {}).name ??= {}) as Tree).givenName = a4
    }
    let s5: string | undefined
    if (typeof a5 === 'string' && a5 !== '') {
      s5 = a5
      b1 = true
    } else if (a5 !== undefined) {
      if (a5 !== null && !(typeof a5 === 'string')) return undefined
      ;(((r ??= {}).name ??= {}) as Tree).middleName = a5
    }
    let s6: string | undefined
    if (typeof a6 === 'string' && a6 !== '') {
      s6 = a6
      b1 = true
    } else if (a6 !== undefined) {
      if (a6 !== null && !(typeof a6 === 'string')) return undefined
      ;(((r ??= {}).name ??= {}) as Tree).familyName = a6
    }
    let s7: string | undefined
    if (typeof a7 === 'string' && a7 !== '') {
      s7 = a7
    } else if (a7 !== undefined) {
      if (a7 !== null && !(typeof a7 === 'string')) return undefined
      ;(r ??= {}).displayName = a7
    }
    let s8: string | undefined
    if (typeof a8 === 'string' && a8 !== '') {
      s8 = a8
    } else if (a8 !== undefined) {
      if (a8 !== null && !(typeof a8 === 'string')) return undefined
      ;(r ??= {}).nickName = a8
    }
    let s9: string | undefined
    if (typeof a9 === 'string' && a9 !== '') {
      s9 = a9
    } else if (a9 !== undefined) {
      if (a9 !== null && !(typeof a9 === 'string')) return undefined
      ;(r ??= {}).preferredLanguage = a9
    }
    let s10: string | undefined
    if (typeof a10 === 'string' && a10 !== '') {
      s10 = a10
    } else if (a10 !== undefined) {
      if (a10 !== null && !(typeof a10 === 'string')) return undefined
      ;(r ??= {}).locale = a10
    }
    let s11: string | undefined
    if (typeof a11 === 'string' && a11 !== '') {
      s11 = a11
    } else if (a11 !== undefined) {
      if (a11 !== null && !(typeof a11 === 'string')) return undefined
      ;(r ??= {}).timezone = a11
    }
    let s12: unknown
    if (typeof a12 === 'boolean') {
      s12 = a12
    } else if (a12 !== undefined) {
      if (a12 !== null && !(typeof a12 === 'boolean' || typeof a12 === 'string')) return undefined
      const v = a12 === null ? undefined : leaf5.read(a12 as never)
      if (isRefusal(v)) return undefined
      s12 = v
      if (!(s12 !== undefined && equalsJson(a12, leaf5.print(s12)))) {
        ;(r ??= {}).active = a12
      }
    }
    let s13: string | undefined
    if (typeof a13 === 'string' && a13 !== '') {
      s13 = a13
      b2 = true
    } else if (a13 !== undefined) {
      if (a13 !== null && !(typeof a13 === 'string')) return undefined
      ;(((r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ??= {}) as Tree).employeeNumber = a13
    }
    let s14: unknown
    if (typeof a14 === 'string' && isCanonical(a14)) {
      s14 = a14
      b3 = true
    } else if (a14 !== undefined) {
      if (a14 !== null && !(typeof a14 === 'string')) return undefined
      const v = a14 === null ? undefined : leaf6.read(a14 as never)
      if (isRefusal(v)) return undefined
      s14 = v
      if (s14 !== undefined && equalsJson(a14, leaf6.print(s14))) {
        b3 = true
      } else {
        ;(((r ??= {}).meta ??= {}) as Tree).created = a14
      }
    }
    let s15: unknown
    if (typeof a15 === 'string' && isCanonical(a15)) {
      s15 = a15
      b3 = true
    } else if (a15 !== undefined) {
      if (a15 !== null && !(typeof a15 === 'string')) return undefined
      const v = a15 === null ? undefined : leaf7.read(a15 as never)
      if (isRefusal(v)) return undefined
      s15 = v
      if (s15 !== undefined && equalsJson(a15, leaf7.print(s15))) {
        b3 = true
      } else {
        ;(((r ??= {}).meta ??= {}) as Tree).lastModified = a15
      }
    }
    if (a16 !== undefined && !isJson(a16, 2)) return undefined
    if (!isTaken(statement8, [a16])) return undefined
    const echostatements_16 = echoOf(statement8, [s13], places9)
    if (!equalsJson(a16, echostatements_16[0])) {
      ;(r ??= {}).schemas = a16 === undefined ? absent : a16
    }
    let l16: Array<Draft> | undefined
    if (a17 !== undefined) {
      if (Array.isArray(a17)) {
        l16 = []
        for (let index = 0; index < a17.length; index += 1) {
          const entry: unknown = a17[index]
          if (entry === null) {
            r = planted(r, ["emails", String(index)], null)
            continue
          }
          const item = decodeItem0(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l16.length === 0) l16 = [item]
          else l16.push(item)
        }
      } else if (a17 === null) {
        ;(r ??= {}).emails = a17
      } else return undefined
    }
    const s16 = l16
    let l17: Array<Draft> | undefined
    if (a18 !== undefined) {
      if (Array.isArray(a18)) {
        l17 = []
        for (let index = 0; index < a18.length; index += 1) {
          const entry: unknown = a18[index]
          if (entry === null) {
            r = planted(r, ["phoneNumbers", String(index)], null)
            continue
          }
          const item = decodeItem1(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l17.length === 0) l17 = [item]
          else l17.push(item)
        }
      } else if (a18 === null) {
        ;(r ??= {}).phoneNumbers = a18
      } else return undefined
    }
    const s17 = l17
    let l18: Array<Draft> | undefined
    if (a19 !== undefined) {
      if (Array.isArray(a19)) {
        l18 = []
        for (let index = 0; index < a19.length; index += 1) {
          const entry: unknown = a19[index]
          if (entry === null) {
            r = planted(r, ["photos", String(index)], null)
            continue
          }
          const item = decodeItem2(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l18.length === 0) l18 = [item]
          else l18.push(item)
        }
      } else if (a19 === null) {
        ;(r ??= {}).photos = a19
      } else return undefined
    }
    const s18 = l18
    let l19: Array<Draft> | undefined
    if (a20 !== undefined) {
      if (Array.isArray(a20)) {
        l19 = []
        for (let index = 0; index < a20.length; index += 1) {
          const entry: unknown = a20[index]
          if (entry === null) {
            r = planted(r, ["roles", String(index)], null)
            continue
          }
          const item = decodeItem3(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l19.length === 0) l19 = [item]
          else l19.push(item)
        }
      } else if (a20 === null) {
        ;(r ??= {}).roles = a20
      } else return undefined
    }
    const s19 = l19
    let l20: Array<Draft> | undefined
    if (a21 !== undefined) {
      if (Array.isArray(a21)) {
        l20 = []
        for (let index = 0; index < a21.length; index += 1) {
          const entry: unknown = a21[index]
          if (entry === null) {
            r = planted(r, ["groups", String(index)], null)
            continue
          }
          const item = decodeItem4(entry as UnknownObject)
          if (item === undefined) return undefined
          if (l20.length === 0) l20 = [item]
          else l20.push(item)
        }
      } else if (a21 === null) {
        ;(r ??= {}).groups = a21
      } else return undefined
    }
    const s20 = l20
    if (w1 === null) {
      ;(r ??= {}).name = null
    } else if (c1 !== undefined) {
      if (a22 !== undefined) {
        const kept = keptOf(a22, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).name ??= {}) as Tree).honorificPrefix = kept
      }
      if (a23 !== undefined) {
        const kept = keptOf(a23, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).name ??= {}) as Tree).honorificSuffix = kept
      }
      if (u1 !== undefined) {
        const swept = withUnknowns(r, c1, u1, place10, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b1) {
        ;(r ??= {}).name ??= {}
      }
    }
    if (w2 === null) {
      ;(r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] = null
    } else if (c2 !== undefined) {
      if (a24 !== undefined) {
        const kept = keptOf(a24, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ??= {}) as Tree).costCenter = kept
      }
      if (a25 !== undefined) {
        const kept = keptOf(a25, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ??= {}) as Tree).organization = kept
      }
      if (a26 !== undefined) {
        const kept = keptOf(a26, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ??= {}) as Tree).division = kept
      }
      if (a27 !== undefined) {
        const kept = keptOf(a27, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ??= {}) as Tree).department = kept
      }
      if (a28 !== undefined) {
        const kept = keptOf(a28, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ??= {}) as Tree).manager = kept
      }
      if (u2 !== undefined) {
        const swept = withUnknowns(r, c2, u2, place11, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b2) {
        ;(r ??= {})["urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"] ??= {}
      }
    }
    if (a29 !== undefined) {
      const kept = hiddenOf(a29, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).password = kept
    }
    if (w3 === null) {
      ;(r ??= {}).meta = null
    } else if (c3 !== undefined) {
      if (a30 !== undefined) {
        const kept = keptOf(a30, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).meta ??= {}) as Tree).resourceType = kept
      }
      if (a31 !== undefined) {
        const kept = keptOf(a31, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).meta ??= {}) as Tree).location = kept
      }
      if (a32 !== undefined) {
        const kept = keptOf(a32, 3)
        if (kept === untaken) return undefined
        ;(((r ??= {}).meta ??= {}) as Tree).version = kept
      }
      if (u3 !== undefined) {
        const swept = withUnknowns(r, c3, u3, place12, 3)
        if (swept === false) return undefined
        r = swept
      }
      if (!b3) {
        ;(r ??= {}).meta ??= {}
      }
    }
    if (a33 !== undefined) {
      const kept = keptOf(a33, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).profileUrl = kept
    }
    if (a34 !== undefined) {
      const kept = keptOf(a34, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).title = kept
    }
    if (a35 !== undefined) {
      const kept = keptOf(a35, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).userType = kept
    }
    if (a36 !== undefined) {
      const kept = keptOf(a36, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).addresses = kept
    }
    if (a37 !== undefined) {
      const kept = keptOf(a37, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).ims = kept
    }
    if (a38 !== undefined) {
      const kept = keptOf(a38, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).entitlements = kept
    }
    if (a39 !== undefined) {
      const kept = keptOf(a39, 2)
      if (kept === untaken) return undefined
      ;(r ??= {}).x509Certificates = kept
    }
    if (u0 !== undefined) {
      const swept = withUnknowns(r, wire, u0, place1, 2)
      if (swept === false) return undefined
      r = swept
    }
    const ownRecord: Draft = {}
    if (s0 !== undefined) setAt(ownRecord, path13, s0)
    if (s1 !== undefined) setAt(ownRecord, path14, s1)
    if (s2 !== undefined) setAt(ownRecord, path15, s2)
    if (s3 !== undefined) setAt(ownRecord, path16, s3)
    if (s4 !== undefined) setAt(ownRecord, path17, s4)
    if (s5 !== undefined) setAt(ownRecord, path18, s5)
    if (s6 !== undefined) setAt(ownRecord, path19, s6)
    if (s7 !== undefined) setAt(ownRecord, path20, s7)
    if (s8 !== undefined) setAt(ownRecord, path21, s8)
    if (s9 !== undefined) setAt(ownRecord, path22, s9)
    if (s10 !== undefined) setAt(ownRecord, path23, s10)
    if (s11 !== undefined) setAt(ownRecord, path24, s11)
    if (s12 !== undefined) setAt(ownRecord, path25, s12)
    if (s13 !== undefined) setAt(ownRecord, path26, s13)
    if (s14 !== undefined) setAt(ownRecord, path27, s14)
    if (s15 !== undefined) setAt(ownRecord, path28, s15)
    if (s16 !== undefined) setAt(ownRecord, path29, s16)
    if (s17 !== undefined) setAt(ownRecord, path30, s17)
    if (s18 !== undefined) setAt(ownRecord, path31, s18)
    if (s19 !== undefined) setAt(ownRecord, path32, s19)
    if (s20 !== undefined) setAt(ownRecord, path33, s20)
    ownRecord.subject = { provider, id: s0 }
    if (r !== undefined) ownRecord.residue = { "scim/user": r }
    return ownRecord
  }
  const encodeItem0 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.value
    let p0: unknown
    if (r !== undefined && (r.value !== undefined)) {
      const raws = rawsFor(statement34, record, r, places35, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g1 = record.type
    let p1: unknown
    if (r !== undefined && (r.type !== undefined)) {
      const raws = rawsFor(statement37, record, r, places35, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.display
    let p2: unknown
    if (r !== undefined && (r.display !== undefined)) {
      const raws = rawsFor(statement39, record, r, places35, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string' && g0 !== undefined) {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.primary
    let p3: unknown
    if (r !== undefined && (r.primary !== undefined)) {
      const raws = rawsFor(statement41, record, r, places35, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'boolean' && g0 !== undefined) {
        p3 = g3
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined ? new Made42(p0, p1, p2, p3) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places35, [], () => true)
    return out
  }
  const encodeItem1 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.value
    let p0: unknown
    if (r !== undefined && (r.value !== undefined)) {
      const raws = rawsFor(statement43, record, r, places44, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g1 = record.type
    let p1: unknown
    if (r !== undefined && (r.type !== undefined)) {
      const raws = rawsFor(statement46, record, r, places44, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.display
    let p2: unknown
    if (r !== undefined && (r.display !== undefined)) {
      const raws = rawsFor(statement48, record, r, places44, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string' && g0 !== undefined) {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.primary
    let p3: unknown
    if (r !== undefined && (r.primary !== undefined)) {
      const raws = rawsFor(statement50, record, r, places44, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'boolean' && g0 !== undefined) {
        p3 = g3
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined ? new Made42(p0, p1, p2, p3) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places44, [], () => true)
    return out
  }
  const encodeItem2 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.value
    let p0: unknown
    if (r !== undefined && (r.value !== undefined)) {
      const raws = rawsFor(statement51, record, r, places52, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g1 = record.type
    let p1: unknown
    if (r !== undefined && (r.type !== undefined)) {
      const raws = rawsFor(statement54, record, r, places52, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const g2 = record.display
    let p2: unknown
    if (r !== undefined && (r.display !== undefined)) {
      const raws = rawsFor(statement56, record, r, places52, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string' && g0 !== undefined) {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const g3 = record.primary
    let p3: unknown
    if (r !== undefined && (r.primary !== undefined)) {
      const raws = rawsFor(statement58, record, r, places52, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'boolean' && g0 !== undefined) {
        p3 = g3
      }
    }
    const made = p0 !== undefined || p1 !== undefined || p2 !== undefined || p3 !== undefined ? new Made42(p0, p1, p2, p3) : undefined
    const out = (made ?? {}) as Wire
    if (r !== undefined) putBack({ wire: out }, r, places52, [], () => true)
    return out
  }
  const encodeItem3 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const g0 = record.value
    let p0: unknown
    if (r !== undefined && (r.value !== undefined)) {
      const raws = rawsFor(statement59, record, r, places60, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g1 = record.display
    let p1: unknown
    if (r !== undefined && (r.display !== undefined)) {
      const raws = rawsFor(statement62, record, r, places60, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const out: Wire = {}
    if (p0 !== undefined) out.value = p0 as Json
    if (p1 !== undefined) out.display = p1 as Json
    if (r !== undefined) putBack({ wire: out }, r, places60, [], () => true)
    return out
  }
  const encodeItem4 = (record: unknown): Wire | undefined => {
    if (!isRecord(record)) return undefined
    const r = residueOf(record, codec)
    if (r === untaken) return undefined
    const x0Value = record.organization
    const x0 = isRecord(x0Value) ? x0Value : undefined
    if (x0 === undefined && isObject(x0Value)) return undefined
    const g0 = x0 === undefined ? undefined : x0.id
    let p0: unknown
    if (r !== undefined && (r.value !== undefined)) {
      const raws = rawsFor(statement64, record, r, places65, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (typeof g0 === 'string') {
        p0 = g0 === '' ? undefined : g0
      }
    }
    const g1 = x0 === undefined ? undefined : x0.name
    let p1: unknown
    if (r !== undefined && (r.display !== undefined)) {
      const raws = rawsFor(statement67, record, r, places65, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string' && g0 !== undefined) {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const out: Wire = {}
    if (p0 !== undefined) out.value = p0 as Json
    if (p1 !== undefined) out.display = p1 as Json
    if (r !== undefined) putBack({ wire: out }, r, places65, [], () => true)
    return out
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
    if (r !== undefined && (r.id !== undefined)) {
      const raws = rawsFor(statement69, record, r, places9, (place) => hasObject(r, place))
      p0 = raws[0]
    } else {
      if (g0 !== undefined && guard70.is(g0)) {
        p0 = leaf71.print(g0)
      }
    }
    const g1 = record.userName
    let p1: unknown
    if (r !== undefined && (r.userName !== undefined)) {
      const raws = rawsFor(statement72, record, r, places9, (place) => hasObject(r, place))
      p1 = raws[0]
    } else {
      if (typeof g1 === 'string') {
        p1 = g1 === '' ? undefined : g1
      }
    }
    const x1List = record.externalIds
    const x1Value = Array.isArray(x1List) ? entryOfSystem(x1List, "legacy") : undefined
    const x1 = isRecord(x1Value) ? x1Value : undefined
    if (x1 === undefined && isObject(x1Value)) return undefined
    const g2 = x1 === undefined ? undefined : x1.id
    let p2: unknown
    if (r !== undefined && (r.externalId !== undefined)) {
      const raws = rawsFor(statement74, record, r, places9, (place) => hasObject(r, place))
      p2 = raws[0]
    } else {
      if (typeof g2 === 'string') {
        p2 = g2 === '' ? undefined : g2
      }
    }
    const x2Value = record.name
    const x2 = isRecord(x2Value) ? x2Value : undefined
    if (x2 === undefined && isObject(x2Value)) return undefined
    const g3 = x2 === undefined ? undefined : x2.formatted
    let p3: unknown
    const rKept3 = branchAt(r, place10)
    if (rKept3 === untaken) return undefined
    if (r !== undefined && (rKept3 !== undefined && rKept3.formatted !== undefined)) {
      const raws = rawsFor(statement76, record, r, places9, (place) => hasObject(r, place))
      p3 = raws[0]
    } else {
      if (typeof g3 === 'string') {
        p3 = g3 === '' ? undefined : g3
      }
    }
    const g4 = x2 === undefined ? undefined : x2.givenName
    let p4: unknown
    if (r !== undefined && (rKept3 !== undefined && rKept3.givenName !== undefined)) {
      const raws = rawsFor(statement78, record, r, places9, (place) => hasObject(r, place))
      p4 = raws[0]
    } else {
      if (typeof g4 === 'string') {
        p4 = g4 === '' ? undefined : g4
      }
    }
    const g5 = x2 === undefined ? undefined : x2.middleName
    let p5: unknown
    if (r !== undefined && (rKept3 !== undefined && rKept3.middleName !== undefined)) {
      const raws = rawsFor(statement80, record, r, places9, (place) => hasObject(r, place))
      p5 = raws[0]
    } else {
      if (typeof g5 === 'string') {
        p5 = g5 === '' ? undefined : g5
      }
    }
    const g6 = x2 === undefined ? undefined : x2.familyName
    let p6: unknown
    if (r !== undefined && (rKept3 !== undefined && rKept3.familyName !== undefined)) {
      const raws = rawsFor(statement82, record, r, places9, (place) => hasObject(r, place))
      p6 = raws[0]
    } else {
      if (typeof g6 === 'string') {
        p6 = g6 === '' ? undefined : g6
      }
    }
    const g7 = record.displayName
    let p7: unknown
    if (r !== undefined && (r.displayName !== undefined)) {
      const raws = rawsFor(statement84, record, r, places9, (place) => hasObject(r, place))
      p7 = raws[0]
    } else {
      if (typeof g7 === 'string') {
        p7 = g7 === '' ? undefined : g7
      }
    }
    const g8 = record.nickName
    let p8: unknown
    if (r !== undefined && (r.nickName !== undefined)) {
      const raws = rawsFor(statement86, record, r, places9, (place) => hasObject(r, place))
      p8 = raws[0]
    } else {
      if (typeof g8 === 'string') {
        p8 = g8 === '' ? undefined : g8
      }
    }
    const g9 = record.preferredLanguage
    let p9: unknown
    if (r !== undefined && (r.preferredLanguage !== undefined)) {
      const raws = rawsFor(statement88, record, r, places9, (place) => hasObject(r, place))
      p9 = raws[0]
    } else {
      if (typeof g9 === 'string') {
        p9 = g9 === '' ? undefined : g9
      }
    }
    const g10 = record.locale
    let p10: unknown
    if (r !== undefined && (r.locale !== undefined)) {
      const raws = rawsFor(statement90, record, r, places9, (place) => hasObject(r, place))
      p10 = raws[0]
    } else {
      if (typeof g10 === 'string') {
        p10 = g10 === '' ? undefined : g10
      }
    }
    const g11 = record.timezone
    let p11: unknown
    if (r !== undefined && (r.timezone !== undefined)) {
      const raws = rawsFor(statement92, record, r, places9, (place) => hasObject(r, place))
      p11 = raws[0]
    } else {
      if (typeof g11 === 'string') {
        p11 = g11 === '' ? undefined : g11
      }
    }
    const x4Value = record.account
    const x4 = isRecord(x4Value) ? x4Value : undefined
    if (x4 === undefined && isObject(x4Value)) return undefined
    const g12 = x4 === undefined ? undefined : x4.enabled
    let p12: unknown
    if (r !== undefined && (r.active !== undefined)) {
      const raws = rawsFor(statement94, record, r, places9, (place) => hasObject(r, place))
      p12 = raws[0]
    } else {
      if (typeof g12 === 'boolean') {
        p12 = g12
      }
    }
    const x5List = record.externalIds
    const x5Value = Array.isArray(x5List) ? entryOfSystem(x5List, "employeeNumber") : undefined
    const x5 = isRecord(x5Value) ? x5Value : undefined
    if (x5 === undefined && isObject(x5Value)) return undefined
    const g13 = x5 === undefined ? undefined : x5.id
    let p13: unknown
    const rKept6 = branchAt(r, place11)
    if (rKept6 === untaken) return undefined
    if (r !== undefined && (rKept6 !== undefined && rKept6.employeeNumber !== undefined)) {
      const raws = rawsFor(statement95, record, r, places9, (place) => hasObject(r, place))
      p13 = raws[0]
    } else {
      if (typeof g13 === 'string') {
        p13 = g13 === '' ? undefined : g13
      }
    }
    const x7Value = record.timestamps
    const x7 = isRecord(x7Value) ? x7Value : undefined
    if (x7 === undefined && isObject(x7Value)) return undefined
    const g14 = x7 === undefined ? undefined : x7.createdAt
    let p14: unknown
    const rKept8 = branchAt(r, place12)
    if (rKept8 === untaken) return undefined
    if (r !== undefined && (rKept8 !== undefined && rKept8.created !== undefined)) {
      const raws = rawsFor(statement97, record, r, places9, (place) => hasObject(r, place))
      p14 = raws[0]
    } else {
      if (typeof g14 === 'string' && isCanonical(g14)) {
        p14 = g14
      }
    }
    const g15 = x7 === undefined ? undefined : x7.updatedAt
    let p15: unknown
    if (r !== undefined && (rKept8 !== undefined && rKept8.lastModified !== undefined)) {
      const raws = rawsFor(statement98, record, r, places9, (place) => hasObject(r, place))
      p15 = raws[0]
    } else {
      if (typeof g15 === 'string' && isCanonical(g15)) {
        p15 = g15
      }
    }
    let p16: unknown
    {
      const raws = rawsFor(statement8, record, r, places9, (place) => hasObject(r, place))
      p16 = raws[0]
    }
    const out: Wire = {}
    let u1: Wire | undefined
    let u2: Wire | undefined
    let u3: Wire | undefined
    if (p0 !== undefined) out.id = p0 as Json
    if (p1 !== undefined) out.userName = p1 as Json
    if (p2 !== undefined) out.externalId = p2 as Json
    if (p3 !== undefined) (u1 ??= placed(out, "name")).formatted = p3 as Json
    if (p4 !== undefined) (u1 ??= placed(out, "name")).givenName = p4 as Json
    if (p5 !== undefined) (u1 ??= placed(out, "name")).middleName = p5 as Json
    if (p6 !== undefined) (u1 ??= placed(out, "name")).familyName = p6 as Json
    if (p7 !== undefined) out.displayName = p7 as Json
    if (p8 !== undefined) out.nickName = p8 as Json
    if (p9 !== undefined) out.preferredLanguage = p9 as Json
    if (p10 !== undefined) out.locale = p10 as Json
    if (p11 !== undefined) out.timezone = p11 as Json
    if (p12 !== undefined) out.active = p12 as Json
    if (p13 !== undefined) (u2 ??= placed(out, "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User")).employeeNumber = p13 as Json
    if (p14 !== undefined) (u3 ??= placed(out, "meta")).created = p14 as Json
    if (p15 !== undefined) (u3 ??= placed(out, "meta")).lastModified = p15 as Json
    if (p16 !== undefined) out.schemas = p16 as Json
    const g16 = record.emails
    const k17 = r === undefined ? undefined : nodeAtPlace(r, place99)
    if (Array.isArray(g16)) {
      const items = listed(g16, list100, encodeItem0, k17, codec)
      if (items === undefined) return undefined
      putAt(out, place99, items)
    } else if (k17 === null) {
      putAt(out, place99, k17)
    }
    const g17 = record.phoneNumbers
    const k18 = r === undefined ? undefined : nodeAtPlace(r, place101)
    if (Array.isArray(g17)) {
      const items = listed(g17, list102, encodeItem1, k18, codec)
      if (items === undefined) return undefined
      putAt(out, place101, items)
    } else if (k18 === null) {
      putAt(out, place101, k18)
    }
    const g18 = record.photos
    const k19 = r === undefined ? undefined : nodeAtPlace(r, place103)
    if (Array.isArray(g18)) {
      const items = listed(g18, list104, encodeItem2, k19, codec)
      if (items === undefined) return undefined
      putAt(out, place103, items)
    } else if (k19 === null) {
      putAt(out, place103, k19)
    }
    const g19 = record.roles
    const k20 = r === undefined ? undefined : nodeAtPlace(r, place105)
    if (Array.isArray(g19)) {
      const items = listed(g19, list106, encodeItem3, k20, codec)
      if (items === undefined) return undefined
      putAt(out, place105, items)
    } else if (k20 === null) {
      putAt(out, place105, k20)
    }
    const g20 = record.memberships
    const k21 = r === undefined ? undefined : nodeAtPlace(r, place107)
    if (Array.isArray(g20)) {
      const items = listed(g20, list108, encodeItem4, k21, codec)
      if (items === undefined) return undefined
      putAt(out, place107, items)
    } else if (k21 === null) {
      putAt(out, place107, k21)
    }
    if (r !== undefined) putBack({ wire: out }, r, places9, [], () => true)
    return out
  }
  return { decode, encode }
}
