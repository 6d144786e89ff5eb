import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** One `import`, `export … from`, `import()` or `import('…')` of a type. */
export interface Import {
  readonly specifier: string
  /** Gone once the types are gone. */
  readonly isType: boolean
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Files below a folder by their endings, with `/`; none where there is no such folder. */
export function filesBelow(root: string, endings: readonly string[]): readonly string[] {
  if (!existsSync(root)) return []
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .toSorted()
}

/** Every node of a file's syntax tree, with the node it hangs on. Comments and white space are not in it. */
export function nodesOf(file: string): readonly { readonly node: Node; readonly parent: Node | null }[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'))
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const found: { node: Node; parent: Node | null }[] = []
  const visit = (value: unknown, parent: Node | null): void => {
    if (Array.isArray(value)) for (const child of value) visit(child, parent)
    else if (isNode(value)) {
      found.push({ node: value, parent })
      for (const child of Object.values(value)) visit(child, value)
    }
  }
  visit(program, null)
  return found
}

const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])

/** Whether every name that an import or export lists is a type. */
const namesTypesOnly = (node: Node, kind: 'importKind' | 'exportKind'): boolean => {
  const names = nodesIn(node['specifiers'])
  return node[kind] === 'type' || (names.length > 0 && names.every((name) => name[kind] === 'type'))
}

export function importsOf(file: string): readonly Import[] {
  return nodesOf(file).flatMap(({ node }) => {
    const source = node['source']
    if (!isNode(source)) return []
    const specifier = typeof source['value'] === 'string' ? source['value'] : '(worked out while running)'
    switch (node.type) {
      case 'ImportDeclaration':
        return [{ specifier, isType: namesTypesOnly(node, 'importKind') }]
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        return [{ specifier, isType: namesTypesOnly(node, 'exportKind') }]
      case 'TSImportType':
        return [{ specifier, isType: true }]
      case 'ImportExpression':
        return [{ specifier, isType: false }]
      default:
        return []
    }
  })
}

/** Every text that the program holds: strings, the fixed parts of templates, and text between tags. */
export function stringsIn(file: string): readonly string[] {
  return nodesOf(file).flatMap(({ node }) => {
    const { value } = node
    if (node.type === 'TemplateElement') return [String((value as { cooked?: unknown }).cooked)]
    return (node.type === 'Literal' || node.type === 'JSXText') && typeof value === 'string' ? [value] : []
  })
}

/** Every name that is used by itself, and not as the name of a property (`window`, but not `x.window`). */
export function namesUsedIn(file: string): readonly string[] {
  return nodesOf(file).flatMap(({ node, parent }) => {
    if (node.type !== 'Identifier') return []
    const isProperty =
      (parent?.type === 'MemberExpression' && parent['property'] === node && parent['computed'] === false) ||
      ('key' in (parent ?? {}) && parent?.['key'] === node && parent['computed'] !== true)
    return isProperty ? [] : [String(node['name'])]
  })
}
