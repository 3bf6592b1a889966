/**
 * The forms of leaves that plans know without calling them. A leaf has a form where both of its functions are those of a
 * shared leaf: one that is made of another by replacing a function has none, and is called.
 */
import type { AnyLeaf } from './Leaf.js'
import {
  AnyJson,
  AnyObject,
  EpochMilliseconds,
  EpochSeconds,
  Flag,
  FlagOrText,
  IsoInstant,
  Numeric,
  NumericId,
  OpenObject,
  Text,
  Texts,
} from './leaves.js'

// -------------------------------------------------------------------------------------
// model
// -------------------------------------------------------------------------------------

const forms = {
  text: Text,
  flag: Flag,
  flagOrText: FlagOrText,
  numeric: Numeric,
  numericId: NumericId,
  isoInstant: IsoInstant,
  epochSeconds: EpochSeconds,
  epochMilliseconds: EpochMilliseconds,
  anyJson: AnyJson,
  anyObject: AnyObject,
  openObject: OpenObject,
  texts: Texts,
} as const

/**
 * The name of a form: that of the shared leaf which reads and prints so.
 *
 * @category model
 */
export type LeafForm = keyof typeof forms

const names = Object.keys(forms) as ReadonlyArray<LeafForm>

// -------------------------------------------------------------------------------------
// combinators
// -------------------------------------------------------------------------------------

/**
 * Tells the form of a leaf; undefined where only its own functions know how it reads and prints.
 *
 * @category combinators
 */
export function formOf(leaf: AnyLeaf): LeafForm | undefined {
  return names.find((name) => {
    const shared: Pick<AnyLeaf, 'read' | 'print'> = forms[name] as unknown as AnyLeaf
    return shared.read === leaf.read && shared.print === leaf.print
  })
}
