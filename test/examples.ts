/**
 * The examples of the documentation: found in doc comments and in Markdown, run against `src`, and type-checked together.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

/** A piece of documentation that is a program. `file` is the name by which other examples of the same text import it. */
export interface Example {
  readonly where: string
  readonly code: string
  readonly file: string | undefined
}

/** What the examples of one text have exported, by the specifier under which the others import it. */
export type Modules = Map<string, unknown>

const root = fileURLToPath(new URL('..', import.meta.url))

// -------------------------------------------------------------------------------------
// find
// -------------------------------------------------------------------------------------

/** The examples in the doc comments of `src`: what stands between `@example` and the next tag. */
export function examplesOfSource(): ReadonlyArray<Example> {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((path) => examplesIn(path.slice(root.length), readFileSync(path, 'utf8')))
}

/** The examples in the doc comments of one text. */
export function examplesIn(path: string, text: string): ReadonlyArray<Example> {
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const lines = comment[0].slice('/**'.length, -'*/'.length).split('\n')
    const bare = lines.map((line) => line.replace(/^\s*\* ?/, ''))
    return bare.flatMap((line, index): ReadonlyArray<Example> => {
      if (!line.startsWith('@example')) return []
      const length = bare.slice(index + 1).findIndex((next) => /^@[a-z]/.test(next))
      const code = bare.slice(index + 1, length === -1 ? undefined : index + 1 + length).join('\n')
      const lineNumber = text.slice(0, comment.index).split('\n').length + index
      return [{ where: `${path}:${lineNumber}`, code: `import assert from 'node:assert'\n${code}`, file: undefined }]
    })
  })
}

/** The blocks of a Markdown file that are TypeScript; a first line such as `// acme.ts` gives a block its name. */
export function examplesOfMarkdown(path: string): ReadonlyArray<Example> {
  const text = readFileSync(join(root, path), 'utf8')
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((block) => {
    const [, code = ''] = block
    const [, file] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? []
    return { where: `${path}:${text.slice(0, block.index).split('\n').length}`, code, file }
  })
}

// -------------------------------------------------------------------------------------
// run
// -------------------------------------------------------------------------------------

/** Runs an example; what it exports goes to the modules, under its file name. Rejects where it throws. */
export async function run({ code, file }: Example, modules: Modules = new Map()): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  const loaded = new Map(modules)
  for (const [, , specifier = ''] of outputText.matchAll(/require\((["'])(.+?)\1\)/g)) {
    if (!loaded.has(specifier)) loaded.set(specifier, await import(locate(specifier)))
  }
  const exported = {}
  const require = (specifier: string): unknown => loaded.get(specifier)
  const AsyncFunction = (async () => undefined).constructor as FunctionConstructor
  await new AsyncFunction('require', 'exports', outputText)(require, exported)
  if (file !== undefined) modules.set(`./${basename(file, '.ts')}.js`, exported)
}

/** Where a specifier leads: the names of the package to their source, all others to what is installed. */
function locate(specifier: string): string {
  const [, subpath] = /^identikit(?:\/(.+))?$/.exec(specifier) ?? []
  if (!/^identikit(\/|$)/.test(specifier)) return specifier
  return pathToFileURL(join(root, 'src', `${subpath ?? 'index'}.ts`)).href
}

// -------------------------------------------------------------------------------------
// type check
// -------------------------------------------------------------------------------------

/** Type-checks examples as modules beside each other, under the options of the package; gives what is wrong with them. */
export function complaintsAbout(examples: ReadonlyArray<Example>): ReadonlyArray<string> {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const files = new Map(
    examples.map((example, index) => [
      join(root, example.file ?? `example-${index}.ts`).replaceAll('\\', '/'),
      example,
    ]),
  )
  const paths = { identikit: ['./src/index.ts'], 'identikit/*': ['./src/*.ts'] }
  const own: ts.CompilerOptions = { ...options, paths, noUnusedLocals: false }
  const host = ts.createCompilerHost(own)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path)?.code ?? readFile(path)
  host.getSourceFile = (path, ...rest) => {
    const code = files.get(path)?.code
    return code === undefined ? getSourceFile(path, ...rest) : ts.createSourceFile(path, code, ts.ScriptTarget.ES2022)
  }
  const program = ts.createProgram([...files.keys()], own, host)
  return [...files].flatMap(([path, { where }]) => {
    const source = program.getSourceFile(path)
    const found = [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)]
    return found.map(({ messageText }) => `${where}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`)
  })
}
