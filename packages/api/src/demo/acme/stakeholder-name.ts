import type { DemoLanguage } from './customer.js'

const FIRST: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: words(
    'Alice Benjamin Charlotte Dominic Eleanor Frederick Georgia Harvey Imogen Jasper Nadia',
  ),
  es: words('Adriana Bruno Carmen Diego Elena Fabián Gabriela Hugo Inés Joaquín Leticia'),
  pt: words('Ana Bernardo Clara Davi Eduarda Felipe Helena Igor Júlia Leonardo Marina'),
  de: words('Anke Bernd Claudia Dirk Elke Florian Greta Holger Jana Konrad Lena'),
}
const LAST: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: words(
    'Abbott Barlow Chandra Delaney Ellison Farrow Gupta Holloway Ibrahim Jennings Kerr Lowe',
  ),
  es: words('Aguirre Benítez Cordero Domínguez Escobar Fuentes Gallardo Herrera Ibarra Luna Mora'),
  pt: words('Almeida Barros Cardoso Duarte Esteves Freitas Guimarães Lacerda Moraes Nunes Pires'),
  de: words('Albrecht Baumann Conrad Dietrich Engel Fuchs Günther Hartmann Jansen Krämer Lorenz'),
}

/** A made-up name of a customer's person. */
export function stakeholderName(language: DemoLanguage, index: number): string {
  const [first, last] = [FIRST[language], LAST[language]]
  const round = Math.floor(index / first.length)
  return `${first[index % first.length]} ${last[(index + round) % last.length]}`
}

function words(text: string): readonly string[] {
  return text.split(' ')
}
