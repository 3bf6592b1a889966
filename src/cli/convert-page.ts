/**
 * The page of a run of convert.
 */
import { patternListing } from '../report/pattern.js'
import { type Listing, listing, type PathCount, type Report } from '../report/Report.js'
import type { ObjectShape } from '../wire/shape.js'
import type { ConvertReport } from './convert-report.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Makes what the page of convert tells besides what every page does: the totals, the losses and the roles.
 *
 * @category constructors
 */
export function convertParts(
  { from, to, counts, losses, furtherLosses, roles, warnings }: ConvertReport,
  run: { readonly isDry: boolean; readonly secretsDropped: number; readonly shape: ObjectShape | undefined },
): Report {
  return {
    title: `${run.isDry ? 'Dry run: conversion' : 'Conversion'} of ${from} to ${to}`,
    verb: 'convert',
    codecs: { from: [from], to },
    totals: [
      { name: 'Records in', count: counts.in },
      { name: run.isDry ? 'Convertible' : 'Converted', count: counts.out },
      { name: 'Refused', count: counts.refused, tone: 'bad' },
      { name: 'Secrets dropped', count: run.secretsDropped },
    ],
    warnings,
    losses: patternListing(losses, {
      apart: ({ reason }) => reason,
      ...(run.shape === undefined ? {} : { shape: run.shape }),
      further: furtherLosses,
    }),
    roles: { grown: listed(roles.grown), unmapped: listed(roles.unmapped), dropped: listed(roles.dropped) },
  }
}

function listed<A extends PathCount>(rows: ReadonlyArray<A>): Listing<A> {
  return listing(
    rows.toSorted((one, other) => other.count - one.count),
    ({ count }) => count,
  )
}
