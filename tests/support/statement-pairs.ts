/**
 * Statements of two reports on one event, by hand: which say the same thing (`pairs`), and which stand in one report only.
 * Both reports speak of the same people and places throughout, as two articles on one event do, so a shared name is no
 * counterpart. The first half of the events was used to choose the threshold; the second was only scored.
 */
export interface EventStatements {
  event: string;
  /** Said in both, in whatever words. */
  pairs: readonly (readonly [a: string, b: string])[];
  onlyA: readonly string[];
  onlyB: readonly string[];
}

export const CHOSEN_ON: readonly EventStatements[] = [
  {
    event: 'a bridge is closed',
    pairs: [
      ['the Lanner bridge would stay closed until at least March', 'that the crossing at Lanner will not reopen before March'],
      ['"We found cracks in two of the eleven piers," she said', 'that two of the piers had cracked'],
      ['repairs could cost up to 40 million crowns', 'the work may cost as much as 40 million crowns'],
      ['ferries would run every twenty minutes from Monday', 'that an extra ferry service is to begin on Monday'],
      ['engineers had warned of corrosion as early as 2019', 'that warnings about rust went back six years'],
      ['"No one was ever in danger," the minister said', '"No one was ever in danger," according to the minister'],
    ],
    onlyA: [
      'the closure was announced on a Friday night to bury it',
      'hauliers expect to lose a third of their income',
      'school buses from Lanner would be cancelled',
      'the minister had not visited the bridge',
    ],
    onlyB: [
      'the maintenance contract had been put out to tender twice',
      'a Lanner baker said that customers were staying away',
      'the piers were built with concrete from a single quarry',
      'traffic through Osk had doubled since the weekend',
    ],
  },
  {
    event: 'a strike at a hospital',
    pairs: [
      ['nurses had not had a raise above inflation for nine years', 'that wages on the wards have lagged behind prices for almost a decade'],
      ['emergency surgery would go ahead as planned', 'that urgent operations would not be affected'],
      ['the union is asking for 8 percent', 'the demand of the union for an increase of 8 percent'],
      ['more than 300 appointments had to be moved', 'that 300 patients were given new appointments'],
      ['"We are exhausted," said one nurse', 'that the staff were exhausted'],
      ['talks would resume on Thursday', 'negotiations are to resume on Thursday'],
    ],
    onlyA: [
      'the director earns eleven times as much as a nurse',
      'patients were left in corridors overnight',
      'the strike was called without a ballot of all members',
      'beds on two wards stay empty for want of staff',
    ],
    onlyB: [
      'the hospital had offered a bonus to every nurse',
      'volunteers brought soup to the picket line',
      'the ministry would not intervene in the dispute',
      'agency workers cost the hospital twice as much',
    ],
  },
  {
    event: 'a vote on a dam',
    pairs: [
      ['the dam would drown two villages in the upper valley', 'that two villages would be lost under water'],
      ['it would supply power to 90,000 homes', 'electricity for 90,000 households'],
      ['the president accused his opponents of fear-mongering', 'that the opposition was spreading fear, in the words of the president'],
      ['herders were promised compensation of 12,000 crowns a family', 'every family of herders is to receive 12,000 crowns in compensation'],
      ['the river carries a third less water than it did in 1990', 'that the flow of the river has shrunk by a third since 1990'],
      ['"This is the end of our valley," said the priest', 'a priest who spoke of "the end of our valley"'],
    ],
    onlyA: [
      'the vote was held while half of the deputies were abroad',
      'the company that will build the dam belongs to a cousin of the president',
      'sturgeon would no longer reach their spawning grounds',
      'the guards had turned away two reporters',
    ],
    onlyB: [
      'the country imports 70 percent of its power',
      'a similar dam in the north was finished two years late',
      'the loan carries an interest rate of 3 percent',
      'villagers who had moved already were content with their new houses',
    ],
  },
];

export const SCORED_ON: readonly EventStatements[] = [
  {
    event: 'a recall of baby milk',
    pairs: [
      ['traces of a bacterium had been found in four batches', 'that four batches were contaminated with bacteria'],
      ['no child had fallen ill so far', 'that there were no reports of sick children'],
      ['parents should return the tins to the shop', 'the company asks parents to bring tins back to the shop'],
      ['the factory in Brenn was shut on Tuesday', 'production at Brenn has been halted since Tuesday'],
      ['an inspector had noted a leaking roof in May', 'that a leak in the roof appears in an inspection report from May'],
      ['"Safety comes first," the chief executive said', '"safety comes first"'],
    ],
    onlyA: [
      'the company had known for eleven days',
      'its shares fell by 9 percent',
      'the inspector was moved to another office in June',
      'mothers waited for hours on the telephone',
    ],
    onlyB: [
      'the milk was sold in three countries',
      'the bacterium does not survive boiling',
      'the factory employs 340 people in Brenn',
      'rival brands have raised their output',
    ],
  },
  {
    event: 'a border incident',
    pairs: [
      ['a patrol boat had crossed the line by 200 metres', 'that the vessel strayed 200 metres over the line'],
      ['two sailors were detained and released after six hours', 'the two men were held for six hours'],
      ['the foreign ministry summoned the ambassador', 'that the ambassador had been called to the foreign ministry'],
      ['fog had made navigation difficult', 'the crew lost its way in the fog'],
      ['"A deliberate provocation," the general called it', 'the general spoke of a provocation'],
      ['both governments want to set up a telephone line', 'a hotline between the two governments'],
    ],
    onlyA: [
      'such boats have crossed the line nine times this year',
      'the sailors were made to sign a confession',
      'the general is said to eye the presidency',
      'warning shots had been fired over the bow',
    ],
    onlyB: [
      'fishermen on either side have long shared these waters',
      'the ambassador expressed regret',
      'markets paid no attention to the incident',
      'the line was drawn on a map of poor scale in 1954',
    ],
  },
  {
    event: 'a museum and its bronzes',
    pairs: [
      ['the museum would give back all 62 bronzes by summer', 'that 62 bronzes are to be returned before the summer'],
      ['the pieces were looted by soldiers in 1897', 'that troops had plundered them in 1897'],
      ['visitors had come from all over the world to see them', 'that the bronzes drew visitors from around the world'],
      ['a new gallery is being built to house them', 'the building of a gallery in which they will be shown'],
      ['"History cannot be returned," the former director wrote', 'the objection of the former director that "history cannot be returned"'],
      ['the board decided by nine votes to one', 'the decision of the board was almost unanimous'],
    ],
    onlyA: [
      'the climate in the new gallery would ruin the bronzes',
      'school classes had learned about empire in front of them',
      'other museums fear a flood of claims',
      'the board met behind closed doors',
    ],
    onlyB: [
      'the prince had asked for their return since 1972',
      'the museum keeps scans of every piece',
      'insurance for the journey is paid by a foundation',
      'two bronzes were sold to a dealer in the fifties',
    ],
  },
];
