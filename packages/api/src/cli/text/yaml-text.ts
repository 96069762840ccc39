import {
  mapNode,
  Noted,
  type ReadFile,
  type ReadNode,
  type Scalar,
  type Tree,
} from '@postscale/domain'
import {
  Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  Pair,
  parseDocument,
  Scalar as ScalarNode,
  YAMLMap,
  YAMLSeq,
  type Node,
} from 'yaml'

/** Characters that a plain or a block text might lose: controls, marks of direction, odd ends of lines. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFEFF]/u

/** What YAML 1.1, which many tools still read, takes for true or false. */
const YES_OR_NO = /^(?:y|n|yes|no|on|off)$/i
/** Characters up to which a list of values without parts stands on one line. */
const LONGEST_LIST = 80

/** Data as YAML 1.2: the same data is the same text. */
export function yamlText(tree: Tree): string {
  const document = new Document(null, { version: '1.2' })
  document.contents = nodeOf(tree) as never
  return document.toString({ lineWidth: 0, indentSeq: true, nullStr: 'null' })
}

function nodeOf(tree: Tree): Node {
  if (tree instanceof Noted) {
    const scalar = scalarOf(tree.value)
    scalar.comment = ` ${tree.note}`
    return scalar
  }
  if (Array.isArray(tree)) return listOf(tree as readonly Tree[])
  if (typeof tree !== 'object' || tree === null) return scalarOf(tree)
  const map = new YAMLMap()
  for (const [key, value] of Object.entries(tree)) {
    map.items.push(new Pair(scalarOf(key), nodeOf(value)))
  }
  return map
}

function listOf(items: readonly Tree[]): Node {
  const list = new YAMLSeq()
  const isPlain = items.every((item) => typeof item !== 'object')
  list.flow = isPlain && items.join(', ').length <= LONGEST_LIST
  list.items.push(...items.map(nodeOf))
  return list
}

function scalarOf(value: Scalar): ScalarNode {
  const scalar = new ScalarNode(value)
  const isRisky = typeof value === 'string' && (HIDDEN.test(value) || YES_OR_NO.test(value))
  if (isRisky) scalar.type = 'QUOTE_DOUBLE'
  return scalar
}

/** A YAML file with the lines of all that it says, or why it cannot be read. */
export function readYaml(path: string, text: string): ReadFile {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    lineCounter: lines,
    prettyErrors: false,
  })
  const [error] = document.errors
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line)
  if (error !== undefined) {
    return { path, line: lineAt(error.pos[0]), detail: error.message }
  }
  try {
    return { path, node: readNode(document.contents, 1, lineAt) }
  } catch (thrown) {
    if (!(thrown instanceof NotTaken)) throw thrown
    return { path, line: thrown.line, detail: thrown.message }
  }
}

/** YAML that the form has no use for. */
class NotTaken extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

function readNode(node: unknown, near: number, lineAt: (offset: number) => number): ReadNode {
  const range = (node as Node | null)?.range
  const line = range == null ? near : lineAt(range[0])
  if (isAlias(node)) throw new NotTaken(line, 'Aliases are not taken here.')
  if (isSeq(node)) {
    return { shape: 'list', line, items: node.items.map((item) => readNode(item, line, lineAt)) }
  }
  if (isMap(node)) {
    return mapNode(
      line,
      node.items.map(({ key, value }) => {
        if (!isScalar(key)) throw new NotTaken(line, 'A key must be a text.')
        const at = key.range == null ? line : lineAt(key.range[0])
        return [String(key.value), readNode(value, at, lineAt)] as const
      }),
    )
  }
  return { shape: 'scalar', line, value: isScalar(node) ? (node.value as Scalar) : null }
}
