/**
 * Tables of numbers, such as the kinds of values and the places in a row, as what a bundler writes out where they are used.
 */
import { readFileSync } from 'node:fs'
import type { Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/**
 * Turns the tables of numbers of a module into enums. The sources have none, but of an enum esbuild knows that it never changes:
 * it writes its numbers where they are asked for. A constant of a module becomes a variable in a bundle, of which the engine looks
 * up each number anew each time, in the innermost loops of the plans.
 */
export function enumsOf(source: string): string {
  return source.replace(
    /^(export )?const (\w+) = \{((?:\s+\w+: -?(?:0x)?[\da-f]+(?: << \d+)?,?)+)\s*\} as const(?: satisfies [^\n]+)?$/gm,
    (_, exported: string | undefined, name: string, members: string) =>
      `${exported ?? ''}enum ${name} {${members.replaceAll(':', ' =')} }`,
  )
}

/** The part of a build that does this to the plans and to the splitters. */
export const numberTables: Plugin = {
  name: 'number-tables',
  setup: (build) => {
    build.onLoad(
      { filter: /[\\/]src[\\/](?:wire[\\/](?:bytes|plan)[\\/]\w|stream[\\/]cursor)[^\\/]*\.ts$/ },
      ({ path }) => ({
        contents: enumsOf(readFileSync(path, 'utf8')),
        loader: 'ts',
      }),
    )
  },
}
