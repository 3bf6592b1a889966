/**
 * The rules of the house, as functions from source files to the sentences that say what breaks them.
 */
import ts from 'typescript'

/** Source files: path inside `src`, with forward slashes, to text. */
export type Sources = Readonly<Record<string, string>>

interface Import {
  readonly specifier: string
  readonly typeOnly: boolean
}

// -------------------------------------------------------------------------------------
// floors
// -------------------------------------------------------------------------------------

const floors: ReadonlyArray<RegExp> = [
  /^(Json|DecodeError|Timestamp|Redacted)\.ts$/,
  /^Membership\.ts$/,
  /^Identity\.ts$/,
  /^wire\//,
  /^((Codec|crosswalk|identity-json|model-schema|parse-wire)\.ts$|plans\/)/,
  /^(providers\/|convert(\.ts$|\/))/,
  /^(registry|laws|roles)(\.ts$|\/)/,
  /^(index\.ts$|kit\.ts$|stream\.ts$|stream\/|store\/|report\/|compare\/)/,
  /^cli\//,
  /^(command|worker)\.ts$/,
  /^bin\.ts$/,
]

const nodeFloor = 7

/** The floor of a file, -1 where the house has no place for it. */
export function floorOf(path: string): number {
  return floors.findIndex((floor) => floor.test(path))
}

// `laws.ts` and `laws/` are one room; every provider has its own.
function roomOf(path: string): string {
  const parts = path.replace(/\.ts$/, '').split('/')
  return parts.slice(0, parts[0] === 'providers' ? 2 : 1).join('/')
}

/** A plan knows the kernel and nothing else of its own floor. */
export function checkPlans(sources: Sources): ReadonlyArray<string> {
  return Object.keys(sources)
    .filter((path) => roomOf(path) === 'plans')
    .flatMap((path) =>
      localImports(sources, path)
        .filter((target) => floorOf(target) > 3)
        .map((target) => `${path} is a plan, and imports ${target}`),
    )
}

/** Every file has a floor, and imports from lower floors or its own room. */
export function checkFloors(sources: Sources): ReadonlyArray<string> {
  return Object.keys(sources).flatMap((path) => {
    const floor = floorOf(path)
    if (floor === -1) return [`${path} has no floor`]
    return localImports(sources, path).flatMap((target) => {
      if (sources[target] === undefined) return [`${path} imports ${target}, which is not there`]
      const below = floorOf(target) < floor
      return below || roomOf(target) === roomOf(path) ? [] : [`${path} (floor ${floor}) imports ${target}`]
    })
  })
}

// -------------------------------------------------------------------------------------
// packages
// -------------------------------------------------------------------------------------

const inCommandLine = (path: string): boolean => floorOf(path) >= 8
const anywhere = (): boolean => true

interface PackageRule {
  readonly specifier: RegExp
  readonly typeOnly?: true
  readonly mayImport: (path: string) => boolean
}

// Deep imports are spelled as Node loads them: `fp-ts/Either` type-checks and fails at run time.
const packages: ReadonlyArray<PackageRule> = [
  { specifier: /^io-ts(\/lib\/\w+\.js)?$/, mayImport: anywhere },
  { specifier: /^fp-ts\/lib\/\w+\.js$/, mayImport: anywhere },
  { specifier: /^@standard-schema\/spec$/, typeOnly: true, mayImport: anywhere },
  { specifier: /^date-fns\/\w+$/, mayImport: (path) => path === 'Timestamp.ts' },
  { specifier: /^fast-check$/, mayImport: (path) => roomOf(path) === 'laws' },
  { specifier: /^(commander|cli-progress|yaml)$/, mayImport: inCommandLine },
  { specifier: /^@duckdb\/node-api$/, mayImport: (path) => path.startsWith('store/duckdb') },
  { specifier: /^(pg|pg-copy-streams)$/, mayImport: (path) => path.startsWith('store/postgres') },
  { specifier: /^node:/, mayImport: (path) => floorOf(path) >= nodeFloor },
]

/** Packages and `node:` modules are imported only where they may be, and no others are. */
export function checkPackages(sources: Sources): ReadonlyArray<string> {
  return Object.entries(sources).flatMap(([path, text]) =>
    importsOf(text)
      .filter(({ specifier }) => !specifier.startsWith('.'))
      .filter(
        ({ specifier, typeOnly }) =>
          !packages.some(
            (rule) => rule.specifier.test(specifier) && rule.mayImport(path) && (typeOnly || rule.typeOnly !== true),
          ),
      )
      .map(({ specifier }) => `${path} may not import ${specifier}`),
  )
}

/** What loads in a browser reaches no `node:` module, and reaches providers only through their own subpath. */
export function checkBrowser(sources: Sources): ReadonlyArray<string> {
  const portable = Object.keys(sources).filter((path) => /^(index|kit|laws|providers\/[^/]+)\.ts$/.test(path))
  return portable.flatMap((entry) =>
    [...reachable(sources, entry)].flatMap((path) => {
      const node = importsOf(sources[path] ?? '').filter(({ specifier }) => specifier.startsWith('node:'))
      const stranger = path.startsWith('providers/') && roomOf(path) !== roomOf(entry)
      return [
        ...node.map(({ specifier }) => `${entry} reaches ${specifier} through ${path}`),
        ...(stranger ? [`${entry} reaches ${path}`] : []),
      ]
    }),
  )
}

// -------------------------------------------------------------------------------------
// registry, names, size
// -------------------------------------------------------------------------------------

/** The registry, and what loads one provider of it, import exactly the providers that there are; nobody else imports one. */
export function checkRegistry(sources: Sources): ReadonlyArray<string> {
  const providers = Object.keys(sources).filter((path) => /^providers\/[^/]+\.ts$/.test(path))
  const registries = ['registry.ts', 'registry/one-provider.ts'].filter((path) => sources[path] !== undefined)
  const rooms = new Set(providers.map(roomOf))
  return [
    ...registries.flatMap((registry) => {
      const imported = localImports(sources, registry)
      return [
        ...providers.filter((path) => !imported.includes(path)).map((path) => `${registry} does not import ${path}`),
        ...imported
          .filter((path) => path.startsWith('providers/') && !providers.includes(path))
          .map((path) => `${registry} imports ${path}, which is no provider`),
      ]
    }),
    ...Object.keys(sources)
      .filter((path) => path.startsWith('providers/') && !rooms.has(roomOf(path)))
      .map((path) => `${path} belongs to no provider`),
    ...Object.keys(sources)
      .filter((path) => !registries.includes(path) && !path.startsWith('providers/'))
      .flatMap((path) =>
        localImports(sources, path)
          .filter((target) => target.startsWith('providers/'))
          .map((target) => `${path} imports ${target}, as only registry.ts may`),
      ),
  ]
}

const vague = /^(utils?|helpers?|common|types?)$/i

/** No file or folder is called by a name that says nothing. */
export function checkNames(sources: Sources): ReadonlyArray<string> {
  return Object.keys(sources)
    .filter((path) => path.split('/').some((part) => vague.test(part.replace(/\..*$/, ''))))
    .map((path) => `${path} has a name that says nothing`)
}

const longest = 400

/** No file is longer than a reader's patience; a plan is written by a program, and read by one. */
export function checkLength(sources: Sources): ReadonlyArray<string> {
  return Object.entries(sources)
    .filter(([path]) => roomOf(path) !== 'plans')
    .map(([path, text]) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > longest)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${longest}`)
}

/** Exports are named, none is `export *`, and none is the default. */
export function checkExports(sources: Sources): ReadonlyArray<string> {
  return Object.entries(sources).flatMap(([path, text]) =>
    parse(text).statements.flatMap((statement) => {
      if (ts.isExportAssignment(statement) || isDefault(statement)) return [`${path} has a default export`]
      if (!ts.isExportDeclaration(statement)) return []
      const clause = statement.exportClause
      return clause === undefined || ts.isNamespaceExport(clause) ? [`${path} has an export *`] : []
    }),
  )
}

// -------------------------------------------------------------------------------------
// package exports
// -------------------------------------------------------------------------------------

/** What `exports` must say for a subpath: both formats, each with its own types, from the file of that name. */
export function expectedExport(subpath: string): unknown {
  const stem = `./dist/${subpath === '.' ? 'index' : subpath.slice('./'.length)}`
  return {
    import: { types: `${stem}.d.ts`, default: `${stem}.js` },
    require: { types: `${stem}.d.cts`, default: `${stem}.cjs` },
  }
}

// -------------------------------------------------------------------------------------
// syntax
// -------------------------------------------------------------------------------------

function parse(text: string): ts.SourceFile {
  return ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true)
}

function isDefault(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ?? false
}

/** All that a text imports, in whatever way: statements, re-exports, `import()`, `require()`, types. */
export function importsOf(text: string): ReadonlyArray<Import> {
  const found: Array<Import> = []
  const add = (node: ts.Node | undefined, typeOnly: boolean): void => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ specifier: node.text, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly)
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true)
    } else if (ts.isExternalModuleReference(node)) {
      add(node.expression, false)
    } else if (ts.isCallExpression(node) && isImporter(node.expression)) {
      add(node.arguments[0], false)
    }
    ts.forEachChild(node, visit)
  }
  visit(parse(text))
  return found
}

function isImporter(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
}

/** The files inside `src` that a file imports; what leads out of `src`, other than package.json, keeps its `..`. */
function localImports(sources: Sources, path: string): ReadonlyArray<string> {
  const folder = new URL('.', `file:///src/${path}`)
  return importsOf(sources[path] ?? '')
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => new URL(specifier, folder).pathname)
    .filter((target) => target !== '/package.json')
    .map((target) => (target.startsWith('/src/') ? target.slice('/src/'.length) : `..${target}`))
    .map((target) => target.replace(/\.js$/, '.ts'))
}

function reachable(sources: Sources, entry: string): ReadonlySet<string> {
  const seen = new Set([entry])
  for (const path of seen) for (const target of localImports(sources, path)) seen.add(target)
  return seen
}
