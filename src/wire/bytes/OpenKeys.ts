/**
 * The keys of the objects that are open while a line is read, so that one that is given twice is noticed: in time linear in
 * their number.
 */

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * Keys, by their numbers.
 *
 * @category model
 */
export interface OpenKeys {
  /** The number of the key that was read last. */
  key: number
  /** The numbers of the keys of the objects that are open. */
  keys: Int32Array
  keyCount: number
  /** The keys of large objects: the serial number of the object and the number of the key. */
  large: Int32Array
  largeCount: number
  serial: number
  /** The serial number that the first object of this line has. */
  firstSerial: number
}

const manyKeys = 16

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes the state in which no object is open.
 *
 * @category constructors
 */
export function newOpenKeys(): OpenKeys {
  return {
    key: 0,
    keys: new Int32Array(256),
    keyCount: 0,
    large: new Int32Array(512),
    largeCount: 0,
    serial: 1,
    firstSerial: 1,
  }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Forgets the objects of the line before.
 *
 * @category combinators
 */
export function closeKeys(open: OpenKeys): void {
  open.keyCount = 0
  open.largeCount = 0
  if (open.serial > 0x3fffffff) {
    open.large.fill(0)
    open.serial = 1
  }
  open.firstSerial = open.serial
}

/**
 * Notes that the object with a serial number has the key that was read last; false where it has it already. `base` is how
 * many keys were open before those of the object.
 *
 * @category combinators
 */
export function addKey(open: OpenKeys, base: number, serial: number): boolean {
  const { keys, key, keyCount } = open
  if (keyCount - base < manyKeys) {
    for (let at = base; at < keyCount; at++) if (keys[at] === key) return false
  } else {
    if (keyCount - base === manyKeys)
      for (let at = base; at < keyCount; at++) addLarge(open, serial, keys[at] as number)
    if (!addLarge(open, serial, key)) return false
  }
  if (keyCount === keys.length) {
    open.keys = new Int32Array(2 * keyCount)
    open.keys.set(keys)
  }
  open.keys[keyCount] = key
  open.keyCount = keyCount + 1
  return true
}

function addLarge(open: OpenKeys, serial: number, key: number): boolean {
  if (4 * open.largeCount >= open.large.length) growLarge(open)
  const { large, firstSerial } = open
  const mask = large.length / 2 - 1
  let slot = slotOf(serial, key) & mask
  for (;;) {
    const owner = large[2 * slot] as number
    if (owner < firstSerial) break
    if (owner === serial && large[2 * slot + 1] === key) return false
    slot = (slot + 1) & mask
  }
  large[2 * slot] = serial
  large[2 * slot + 1] = key
  open.largeCount++
  return true
}

function growLarge(open: OpenKeys): void {
  const before = open.large
  open.large = new Int32Array(2 * before.length)
  open.largeCount = 0
  for (let at = 0; at < before.length; at += 2) {
    const serial = before[at] as number
    if (serial >= open.firstSerial) addLarge(open, serial, before[at + 1] as number)
  }
}

function slotOf(serial: number, key: number): number {
  const mixed = Math.imul(key + Math.imul(serial, 0x9e3779b1), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 15)
}
