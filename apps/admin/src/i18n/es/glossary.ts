import type { Messages } from '../messages'

/** What the words of the field mean, in plain sentences. */
export const glossaryEs: Messages['glossary'] = {
  title: 'Glosario',
  description: 'Qué significan las palabras, y dónde se ven.',
  list: 'Términos',
  find: 'Buscar un término',
  none: 'Ningún término tiene estas palabras.',
  seenIn: 'Ver {{page}}',
  terms: {
    account: {
      name: 'Cuenta',
      text: 'Un cliente con contrato. Pertenece a un segmento, puede tener un nivel, y alguien responde por ella.',
    },
    acv: {
      name: 'ACV',
      text: 'Valor anual del contrato: lo que vale el contrato de un cliente en un año.',
    },
    arr: {
      name: 'ARR',
      text: 'Ingresos recurrentes anuales: los valores de los contratos de todos los clientes juntos, a una fecha.',
    },
    atRisk: {
      name: 'En riesgo',
      text: 'Se dice de una cuenta con mala salud, o de una renovación que su responsable no espera ganar sin un rescate.',
    },
    backlog: {
      name: 'Backlog',
      text: 'Clientes que esperan su implementación, en meses del trabajo que pueden hacer las personas que hay.',
    },
    capacity: {
      name: 'Capacidad',
      text: 'Cuánto trabajo pueden llevar las personas de un día, en puestos completos. La rampa, las ausencias y la jornada parcial la reducen.',
    },
    churn: {
      name: 'Churn',
      text: 'Un cliente que se va, o los ingresos recurrentes que se van con él.',
    },
    costToServe: {
      name: 'Costo de servicio',
      text: 'Lo que cuestan en un año las personas y herramientas que atienden una cuenta, junto a lo que la cuenta paga.',
    },
    coverage: {
      name: 'Cobertura',
      text: 'Quién responde por una cuenta y de qué: como su CSM, por su renovación, su implementación o su soporte.',
    },
    csm: {
      name: 'CSM',
      text: 'Customer success manager: la persona que responde por lo que un cliente obtiene del producto.',
    },
    escalation: {
      name: 'Escalación',
      text: 'Un problema de un cliente que necesita un responsable, a menudo un patrocinador ejecutivo, y un día en que el cliente vuelve a tener noticias.',
    },
    expansion: { name: 'Expansión', text: 'Más ingresos recurrentes de un cliente que ya está.' },
    exposedAccount: {
      name: 'Cuenta expuesta',
      text: 'Una cuenta cuyo puesto está vacante, o cuyo titular está ausente sin relevo: hay trabajo y nadie con capacidad para hacerlo.',
    },
    finding: {
      name: 'Hallazgo',
      text: 'Algo de la organización que incumple una regla, con el porqué y a menudo un arreglo.',
    },
    fte: {
      name: 'Dotación (FTE)',
      text: 'Personas en equivalentes a jornada completa: dos personas a media jornada son una.',
    },
    grossMargin: {
      name: 'Margen bruto',
      text: 'Lo que queda de los ingresos, como parte de ellos, una vez pagado el costo de entregar y atender.',
    },
    grr: {
      name: 'GRR',
      text: 'Retención bruta de ingresos: la parte de los ingresos recurrentes de hace un año que sigue ahí. La expansión no cuenta.',
    },
    handover: {
      name: 'Traspaso',
      text: 'Una cuenta que pasa de una persona a otra, con un tiempo en que ambas la conocen y un resultado.',
    },
    healthScore: {
      name: 'Health score',
      text: 'Qué tan bien está un cliente, de 0 a 100, según señales como el uso, el ánimo y el soporte.',
    },
    highTouch: {
      name: 'High-touch',
      text: 'Un nivel cuyas cuentas tienen un CSM que se reúne a menudo con ellas; cada CSM tiene pocas.',
    },
    hireTrigger: {
      name: 'Disparador de contratación',
      text: 'Un umbral de carga que dice cuándo empezar a contratar, con tiempo para que la nueva persona esté lista.',
    },
    load: {
      name: 'Carga',
      text: 'Cuánto trabajo dan las cuentas, renovaciones e implementaciones, en puestos completos.',
    },
    loadedCost: {
      name: 'Costo totalmente cargado',
      text: 'Lo que cuesta una persona en un año con todo: salario, impuestos, beneficios, herramientas y su lugar.',
    },
    maturity: {
      name: 'Madurez',
      text: 'Hasta dónde han llegado las prácticas de post-venta, en etapas de reactiva a predictiva.',
    },
    nrr: {
      name: 'NRR',
      text: 'Retención neta de ingresos: como GRR, contando la expansión. Por encima del 100 % los clientes de hace un año pagan más que entonces.',
    },
    onboarding: {
      name: 'Onboarding',
      text: 'El tiempo desde la firma hasta que un cliente alcanza el primer valor por el que compró el producto.',
    },
    openPosition: { name: 'Vacante', text: 'Un puesto que nadie ocupa ese día.' },
    overCapacity: {
      name: 'Por encima de su capacidad',
      text: 'Se dice de una persona cuya carga es mayor que su capacidad, terminadas las rampas y las ausencias.',
    },
    planOfRecord: {
      name: 'Plan oficial',
      text: 'El escenario que se acordó para un año; lo que ocurre se mide frente a él.',
    },
    playbook: {
      name: 'Playbook',
      text: 'Los pasos acordados para una etapa de la vida de un cliente, o para una situación.',
    },
    pod: {
      name: 'Pod',
      text: 'Un equipo pequeño de roles distintos que atiende juntos las mismas cuentas.',
    },
    position: {
      name: 'Puesto',
      text: 'Un lugar en la organización con un rol y un equipo. Las personas van y vienen; el puesto queda, y las cuentas son suyas.',
    },
    ramp: {
      name: 'Rampa',
      text: 'Los primeros meses de una nueva persona, en los que lleva menos que un puesto completo.',
    },
    renewal: {
      name: 'Renovación',
      text: 'El contrato de un cliente que llega a su fin, para firmarse de nuevo.',
    },
    scenario: {
      name: 'Escenario',
      text: 'Un plan que se guarda junto a lo vigente: cambios que se pueden ver, comparar, aprobar y aplicar después.',
    },
    serviceModel: {
      name: 'Modelo de servicio',
      text: 'Cómo se atiende a las cuentas: qué niveles hay, y qué recibe cada uno.',
    },
    spanOfControl: { name: 'Tramo de control', text: 'Cuántas personas dependen de un líder.' },
    successPlan: {
      name: 'Plan de éxito',
      text: 'Lo que un cliente quiere alcanzar, medido, con una fecha e hitos en el camino.',
    },
    techTouch: {
      name: 'Tech-touch',
      text: 'Un nivel que se atiende con contenido, el producto y automatización; las personas entran cuando una señal lo pide.',
    },
    tier: {
      name: 'Nivel',
      text: 'Cuánto servicio recibe una cuenta, según lo que vale y lo que necesita.',
    },
    timeToValue: {
      name: 'Tiempo hasta el valor',
      text: 'Cuántos días pasan desde la firma hasta que un cliente alcanza el primer valor.',
    },
    utilisation: {
      name: 'Utilización',
      text: 'Carga dividida por capacidad: 100 % es lleno, por encima es más de lo que se puede hacer bien.',
    },
  },
}
