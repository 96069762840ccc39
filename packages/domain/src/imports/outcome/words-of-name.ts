import { foldText } from '../read/choice-words.js'

/**
 * A name as it is compared, and turned round where a comma says that the family name comes first: `Smith,
 * John` is `John Smith`. Several commas say nothing.
 */
export function wordsOfName(name: string): readonly string[] {
  const [family, given, ...more] = name.split(',')
  const plain = foldText(name)
  if (family === undefined || given === undefined || more.length > 0) return [plain]
  const turned = foldText(`${given} ${family}`)
  return turned === plain ? [plain] : [turned, plain]
}
