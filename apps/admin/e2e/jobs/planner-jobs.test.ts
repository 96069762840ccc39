import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ownAppUnderTest } from '../support/app-under-test'
import { slug } from '../support/demo-organization'
import { expectText } from '../support/expect-text'
import { Job, jobWindow } from '../support/job'

const app = ownAppUnderTest()

const pages = (page: Page) => page.getByRole('navigation', { name: 'Pages' })

test('rebalance the books of accounts', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'rebalance-the-books',
    title: {
      en: 'Rebalance the books of accounts',
      es: 'Reequilibrar las carteras de cuentas',
      pt: 'Reequilibrar as carteiras de contas',
    },
    about: {
      en: 'The planner levels the books of CSMs with as few accounts as one wants to move, and says how far that is from the best there can be.',
      es: 'El planificador equilibra las carteras de los CSM moviendo tan pocas cuentas como se quiera, y dice a qué distancia queda de lo mejor posible.',
      pt: 'O planejador equilibra as carteiras dos CSMs movendo tão poucas contas quanto se queira, e diz a que distância isso fica do melhor possível.',
    },
  })
  const main = page.getByRole('main')
  const look = main.getByRole('button', { name: /^Look at the plan:/ })
  const dialog = page.getByRole('dialog', { name: 'Plan of the assignment' })
  await job.step(
    {
      en: 'Open **{assignment.title}**: how unequal the books are now, what they could come to, and what is proved to be the least.',
      es: 'Abra **{assignment.title}**: qué tan desiguales son hoy las carteras, a qué podrían llegar y cuál es el mínimo demostrado.',
      pt: 'Abra **{assignment.title}**: quão desiguais são hoje as carteiras, a que poderiam chegar e qual é o mínimo demonstrado.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Assignment' }))
      await expectText(main, 'change hands.')
    },
    {
      en: 'The books now, and as they could be',
      es: 'Las carteras hoy y como podrían quedar',
      pt: 'As carteiras hoje e como poderiam ficar',
    },
  )
  await job.step(
    {
      en: 'Say under **{assignment.mostMoves}** how many may move. Accounts that nobody has now are dealt out besides. **{assignment.frontier}** tells what each more would gain.',
      es: 'Indique en **{assignment.mostMoves}** cuántas pueden moverse. Las cuentas que hoy no tiene nadie se reparten aparte. **{assignment.frontier}** dice qué se ganaría con cada una más.',
      pt: 'Diga em **{assignment.mostMoves}** quantas podem mudar. As contas que hoje não estão com ninguém são distribuídas à parte. **{assignment.frontier}** diz o que se ganharia com cada uma a mais.',
    },
    async ({ fill }) => {
      const before = await look.innerText()
      await fill(main.getByRole('textbox', { name: 'Accounts that may change hands' }), '5')
      await expect.poll(async () => look.innerText()).not.toBe(before)
    },
    {
      en: 'Five moves at most, and what more would be worth',
      es: 'Cinco movimientos como máximo, y lo que valdrían más',
      pt: 'Cinco mudanças no máximo, e quanto valeriam mais',
    },
  )
  await job.step(
    {
      en: 'Open the **{assignment.plan}**: each account with who has it now and who would, what the CSMs carry then, and what customers notice.',
      es: 'Abra el **{assignment.plan}**: cada cuenta con quien la lleva hoy y quien la llevaría, la carga que tendrían los CSM y lo que notan los clientes.',
      pt: 'Abra o **{assignment.plan}**: cada conta com quem a atende hoje e quem a atenderia, a carga que os CSMs teriam e o que os clientes percebem.',
    },
    async ({ click }) => {
      await click(look)
      await dialog.getByText('What changes').waitFor()
    },
    {
      en: 'Which accounts change hands, and what that does',
      es: 'Qué cuentas cambian de manos y con qué efecto',
      pt: 'Quais contas mudam de mãos e com que efeito',
    },
  )
  await job.apply(dialog)
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(3)
  expect(guide).toEqual(kept)
})

test('plan next year’s hires', async () => {
  const page = await app.openAsUser(`/${slug}`, jobWindow)
  const job = new Job(page, {
    name: 'next-years-hires',
    title: {
      en: 'Plan next year’s hires',
      es: 'Planificar las contrataciones del próximo año',
      pt: 'Planejar as contratações do próximo ano',
    },
    about: {
      en: 'The months ahead are told with odds: whom to hire, by when to begin, and from which assumptions that follows. What you know better you say, and the plan opens the positions that are likely to be needed.',
      es: 'Los meses que vienen se cuentan con probabilidades: a quién contratar, cuándo empezar y de qué supuestos se deduce. Lo que usted sabe mejor, lo indica; y el plan abre los puestos que probablemente hagan falta.',
      pt: 'Os meses que vêm são contados com probabilidades: quem contratar, quando começar e de quais suposições isso decorre. O que você sabe melhor, você informa; e o plano abre as posições que provavelmente serão necessárias.',
    },
  })
  const main = page.getByRole('main')
  const hires = main.getByRole('region', { name: 'Hires' })
  const verdict = main.getByText(/customers today, .* four of five/)
  const dialog = page.getByRole('dialog', { name: 'Plan of hires' })
  await job.step(
    {
      en: 'Open **{growthAhead.title}**. **{growthAhead.hires}** says whom to hire, with what odds, and by when hiring has to begin: before that day by as long as the search and the ramp take.',
      es: 'Abra **{growthAhead.title}**. **{growthAhead.hires}** dice a quién contratar, con qué probabilidad y cuándo hay que empezar: tanto antes de ese día como duren la búsqueda y la adaptación.',
      pt: 'Abra **{growthAhead.title}**. **{growthAhead.hires}** diz quem contratar, com que probabilidade e quando é preciso começar: tanto antes desse dia quanto durarem a busca e a adaptação.',
    },
    async ({ click }) => {
      await click(pages(page).getByRole('link', { name: 'Growth', exact: true }))
      await hires.getByRole('table').waitFor()
    },
  )
  await job.step(
    {
      en: 'Choose 12 months under **{growthAhead.horizon}**.',
      es: 'Elija 12 meses en **{growthAhead.horizon}**.',
      pt: 'Escolha 12 meses em **{growthAhead.horizon}**.',
    },
    async ({ choose }) => {
      await choose(main.getByRole('combobox', { name: 'How far ahead' }), '12 months')
      await main.getByText(/customers today, .* in 12 months .* four of five/).waitFor()
    },
    {
      en: 'Whom to hire within the year, and by when to begin',
      es: 'A quién contratar en el año y cuándo empezar',
      pt: 'Quem contratar no ano e quando começar',
    },
  )
  await job.step(
    {
      en: 'Look under **{growthAhead.assumptions}** where each figure comes from, and how much of your own history stands behind it. Write what you know better, such as the customers that sales means to win; all is reckoned anew.',
      es: 'Vea en **{growthAhead.assumptions}** de dónde viene cada cifra y cuánta historia propia la respalda. Escriba lo que sabe mejor, como los clientes que ventas piensa ganar; todo se recalcula.',
      pt: 'Veja em **{growthAhead.assumptions}** de onde vem cada número e quanto do seu próprio histórico o sustenta. Escreva o que sabe melhor, como os clientes que vendas pretende ganhar; tudo é recalculado.',
    },
    async ({ fill, press }) => {
      const before = await verdict.innerText()
      const assumed = main.getByRole('textbox', { name: 'New customers, Mid-market' })
      await fill(assumed, '8')
      await press('Enter')
      await expect.poll(async () => verdict.innerText()).not.toBe(before)
      await main.getByRole('button', { name: 'Take what was found' }).scrollIntoViewIfNeeded()
    },
    {
      en: 'What is assumed, and from where',
      es: 'Qué se supone y de dónde viene',
      pt: 'O que se supõe e de onde vem',
    },
  )
  await job.step(
    {
      en: 'Open the likely seats under **{growthAhead.hires}**: the plan with each position on its first day, what it costs and what it does to capacity.',
      es: 'Abra los puestos probables en **{growthAhead.hires}**: el plan con cada puesto en su primer día, lo que cuesta y su efecto en la capacidad.',
      pt: 'Abra as posições prováveis em **{growthAhead.hires}**: o plano com cada posição em seu primeiro dia, o que custa e o efeito na capacidade.',
    },
    async ({ click }) => {
      await click(hires.getByRole('button', { name: /^Open the .*likely seat/ }))
      await dialog.getByText('What changes').waitFor()
    },
    {
      en: 'The plan of the likely hires',
      es: 'El plan de las contrataciones probables',
      pt: 'O plano das contratações prováveis',
    },
  )
  await job.apply(dialog)
  const { clicks, guide, kept } = await job.end()
  expect(clicks).toBeLessThanOrEqual(4)
  expect(guide).toEqual(kept)
})
