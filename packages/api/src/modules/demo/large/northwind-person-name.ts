const FIRST =
  'Ada Bruno Chidi Dalia Emre Freya Goran Hana Ivo Jaya Kofi Lena Mina Nils Olga Pavel Quinn Rosa Sami Tess Uma Viktor Wanda Ximena Yara Zoltan Aiko Bilal Clara Dario Esther Farid Gita Hugo Ines Jonas Kira Luca Maren Nadia'.split(
    ' ',
  )
const LAST =
  'Abara Bergqvist Calvino Drozd Eklund Fontana Gutierres Haddad Ivarsson Jansky Kowalczyk Lindt Moreau Nakata Osei Petrov Quiroga Rautio Silveira Takeda Ulrich Varga Wrobel Yilmaz Zamora'.split(
    ' ',
  )

/** A thousand different names, made up. */
export function northwindPersonName(index: number): string {
  return `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}`
}
