/**
 * The command line, as a function of its arguments and of the streams it may use. It never rejects: whatever happens, the
 * answer is an exit code. What only some verbs need is loaded by these alone: a filter in a pipe starts at once.
 */
import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { type Codecs, loadCodecs } from './codecs.js'
import type { Comparison } from './comparison.js'
import {
  type ComparisonOptions,
  type DiffVerbOptions,
  type VerifyVerbOptions,
  withDiff,
  withVerify,
} from './comparison-options.js'
import { decodeWork } from './decode.js'
import { encodeWork } from './encode.js'
import { asFailure, type ExitCode, exit } from './failure.js'
import { fileNames } from './file-names.js'
import { filter, type Work } from './filter.js'
import { forPeople, type Io, type Sink, sinkOf } from './Io.js'
import { sourcesIn } from './load-sources.js'
import {
  type CapabilitiesOptions,
  type CommonOptions,
  type ConvertVerbOptions,
  type DecodeVerbOptions,
  type EncodeVerbOptions,
  type ExportVerbOptions,
  type FilterOptions,
  type FromOptions,
  type HistoryOptions,
  type LoadVerbOptions,
  withCommon,
  withConvert,
  withExport,
  withFilter,
  withFrom,
  withJobs,
  withLoad,
} from './Options.js'

// -------------------------------------------------------------------------------------
// constructors
// -------------------------------------------------------------------------------------

/**
 * Runs the command line. Answers 0 where all is well, 1 where more records were refused than allowed, 2 where the usage is
 * wrong, 3 where input or output failed, and 128 with the number of the signal that stopped it.
 *
 * @category constructors
 */
export async function run(args: ReadonlyArray<string>, io: Io): Promise<ExitCode> {
  const stdout = sinkOf(io.stdout, 'standard output')
  const stderr = quietly(sinkOf(io.stderr, 'standard error'))
  const settled: { code: ExitCode } = { code: exit.well }
  const program = programOf(args, io, stdout, stderr, (code) => {
    settled.code = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    await stdout.flush()
    await stderr.flush()
    return settled.code
  } catch (error) {
    if (error instanceof CommanderError) {
      await stdout.flush().catch(() => undefined)
      await stderr.flush()
      return error.exitCode === 0 ? exit.well : exit.usage
    }
    const { exitCode, message } = asFailure(error)
    if (exitCode !== exit.well) await stderr.write(`identikit: ${forPeople(message)}\n`)
    await stderr.flush()
    return exitCode
  }
}

/** Who does not read standard error does not want to know. */
function quietly(sink: Sink): Sink {
  return {
    write: (text) => {
      try {
        return sink.write(text)?.catch(() => undefined)
      } catch {
        return undefined
      }
    },
    writeBytes: sink.writeBytes,
    flush: () => sink.flush().catch(() => undefined),
  }
}

function programOf(
  args: ReadonlyArray<string>,
  io: Io,
  stdout: Sink,
  stderr: Sink,
  settle: (code: ExitCode) => void,
): Command {
  const program = new Command('identikit')
    .description('Turns the identity records of many providers into one canonical form, and back.')
    .version(manifest.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void stdout.write(text),
      writeErr: (text) => void stderr.write(forPeople(text)),
      outputError: (text, write) => write(text.replace(/^error: /, 'identikit: ')),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', help)

  const filterVerb = <Options extends FilterOptions>(
    command: Command,
    workOf: (codecs: Codecs, options: Options, cwd: string, file: string | undefined) => Work | Promise<Work>,
    neededFor: (options: Options) => string | undefined,
  ): void => {
    command.action(async (file: string | undefined, options: Options) => {
      const codecs = await loadCodecs(options.codecModule, io.cwd, neededFor(options))
      settle(await filter(await workOf(codecs, options, io.cwd, file), file, options, io, stderr))
    })
  }

  filterVerb<DecodeVerbOptions>(
    withJobs(withFrom(program.command('decode')))
      .description('turn records of a provider into identities, one on each line')
      .option('--keep-secrets', 'write secrets too, as {"$secret": ...}, instead of dropping and counting them'),
    decodeWork,
    ({ from }) => from,
  )
  filterVerb<EncodeVerbOptions>(
    withJobs(withFilter(program.command('encode')))
      .description('turn identities of a provider into its records again')
      .requiredOption('--to <codec>', 'what they become, such as propelauth/user'),
    encodeWork,
    ({ to }) => to,
  )
  filterVerb<ConvertVerbOptions>(
    withConvert(program.command('convert')).description(
      'turn records of a provider into records or requests of another one, and tell what is lost',
    ),
    async (...given) => (await import('./convert.js')).convertWork(...given),
    () => undefined,
  )
  filterVerb<FromOptions>(
    withFrom(program.command('check')).description('tell whether an export is understood and comes back as it was'),
    async (codecs, options) => (await import('./check.js')).checkWork(codecs, options),
    ({ from }) => from,
  )
  const compare = async <Options extends ComparisonOptions, A>(
    options: Options,
    workOf: (codecs: Codecs) => Promise<Comparison<A>>,
  ): Promise<void> => {
    const { compareExports } = await import('./comparison.js')
    const comparison = await workOf(await loadCodecs(options.codecModule, io.cwd))
    settle(await compareExports(comparison, options, io, stderr))
  }
  withDiff(program.command('diff').description('tell who came, who went and what changed between two exports')).action(
    (old: string | undefined, now: string | undefined, options: DiffVerbOptions) => {
      const names = [old, now].filter((name) => name !== undefined)
      return compare(options, async (codecs) => {
        const { diffWork } = await import('./diff.js')
        return diffWork(codecs, names, options, io.cwd)
      })
    },
  )
  withVerify(
    program.command('verify').description('tell whether all have arrived, after a move, and as they should'),
  ).action((options: VerifyVerbOptions) =>
    compare(options, async (codecs) => {
      const { verifyWork } = await import('./verify.js')
      return verifyWork(codecs, options, io.cwd)
    }),
  )
  withLoad(program.command('load'))
    .description('load records of providers into a store, where they can be joined and resumed')
    .action(async (_files: ReadonlyArray<string>, options: LoadVerbOptions, command: Command) => {
      const sources = sourcesIn(args, command)
      const { load } = await import('./load.js')
      settle(await load(await loadCodecs(options.codecModule, io.cwd), sources, options, io, stderr))
    })
  withExport(program.command('export'))
    .description('turn what a store holds into records or requests, and tell what is lost')
    .action(async (options: ExportVerbOptions) => {
      const { exportFrom } = await import('./export.js')
      settle(await exportFrom(await loadCodecs(options.codecModule, io.cwd), options, io, stderr))
    })
  withCommon(program.command('history'))
    .description('print what a record was before, one version on each line')
    .argument('<subject>', 'an id, or provider:id, or codec:id')
    .requiredOption('--store <store>', 'FILE.duckdb, or postgres://...')
    .option('--instance <name>', 'which installation of the provider')
    .action(async (subject: string, { store: name, instance }: HistoryOptions) => {
      const [{ storeAt }, { printHistory }] = await Promise.all([import('./stores.js'), import('./history.js')])
      const store = await storeAt(name, { option: '--store', access: 'read', cwd: io.cwd })
      try {
        await printHistory(store, subject, instance, stdout)
      } finally {
        await store.close()
      }
    })
  withCommon(program.command('capabilities'))
    .description('tell what each record and request can hold, or what can move from one to another')
    .option('--from <codec>', 'what the records are, such as axway/user')
    .option('--to <codec>', 'what they are to become, such as propelauth/migrate-user')
    .action(async (options: CapabilitiesOptions) => {
      const { drawCapabilities } = await import('./capabilities.js')
      await stdout.write(drawCapabilities(await loadCodecs(options.codecModule, io.cwd), options))
    })
  withCommon(program.command('schema'))
    .description('print a JSON Schema (2020-12)')
    .argument('<name>', `a codec, or ${fileNames.join(', ')}`)
    .action(async (name: string, options: CommonOptions) => {
      const { drawSchema } = await import('./schema.js')
      await stdout.write(drawSchema(await loadCodecs(options.codecModule, io.cwd), name))
    })
  withCommon(program.command('providers'))
    .description('list what there is')
    .action(async (options: CommonOptions) => {
      const { drawProviders } = await import('./providers.js')
      const codecs = await loadCodecs(options.codecModule, io.cwd)
      await stdout.write(drawProviders(codecs, options.json === true))
    })
  return program
}

const help = `
Exit codes: 0 all well, 1 more records refused than --max-rejects allows, 2 wrong usage, 3 input or output failed;
129, 130 or 143 where SIGHUP, SIGINT or SIGTERM stopped it.

Examples:
  identikit decode --from propelauth/user users.json > identities.ndjson
  identikit check --from axway/session --json sessions.ndjson
  identikit capabilities --from axway/user --to propelauth/migrate-user
  identikit convert --from axway/user --to propelauth/migrate-user --dry-run --report losses.json users.json
  identikit schema axway/user
`
