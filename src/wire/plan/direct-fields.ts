/**
 * Direct fields: those whose usual values go into their slots while keys are read, without a step. Whatever else stands under
 * their keys is odd, and has a step after all.
 */
import { type Field, fieldOf } from './compile-statement.js'
import { addOdd, type Frame, type Odd, objectAt } from './Frame.js'
import type { ListStep, Scheme, Step } from './scheme.js'
import { codes } from './usual.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

/**
 * A field that is read at once.
 *
 * @category model
 */
export interface DirectField extends Field {
  /** What there is to do about any other value than the usual one. */
  readonly odd: Odd
}

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Finds the fields that may be read at once: nobody else reads their keys, and all that they need is read at once too. What
 * needs something is not looked for inside of other objects, of which it would have to be unsaid that encode writes them.
 *
 * @category constructors
 */
export function fieldsToRead(scheme: Scheme, steps: ReadonlyArray<Step>): ReadonlyMap<Step, Field> {
  const readings = new Map<number, number>()
  for (const load of [...scheme.steps.flatMap(({ loads }) => loads), ...scheme.lists.flatMap(loadsOf)]) {
    readings.set(load, (readings.get(load) ?? 0) + 1)
  }
  const fields = new Map<Step, Field>()
  const slots = new Set<number>()
  for (const step of steps) {
    const field = fieldOf(scheme, step)
    if (field === undefined || field.usage.code === codes.unusual) continue
    const { load, slot, needs } = field
    const isShared = readings.get(load.index) !== 1
    const isMet = needs.length === 0 || (load.container === 0 && needs.every((need) => slots.has(need)))
    if (isShared || !isMet) continue
    fields.set(step, field)
    slots.add(slot)
  }
  return fields
}

function loadsOf({ load, open }: ListStep): ReadonlyArray<number> {
  const inside =
    open === undefined
      ? []
      : [...[...open.steps, ...open.otherwise].flatMap(({ loads }) => loads), ...open.lists.flatMap(loadsOf)]
  return load === undefined ? inside : [load, ...inside]
}

/**
 * Makes a field one that is read at once, with the place of its step among the others.
 *
 * @category constructors
 */
export function directField(field: Field, order: number): DirectField {
  const { load, hear } = field
  return { ...field, odd: { act: (frame) => hear(frame, objectAt(frame, load.container)?.[load.key]), order } }
}

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Takes the value of a field out of its slot again where what it needs is not there: then its value is odd.
 *
 * @category combinators
 */
export function unread(frame: Frame, { slot, needs, odd }: DirectField): void {
  const { values } = frame
  if (values[slot] === undefined) return
  for (let index = 0; index < needs.length; index += 1) {
    if (values[needs[index] as number] !== undefined) continue
    values[slot] = undefined
    addOdd(frame, odd)
    return
  }
}
