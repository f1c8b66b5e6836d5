/** English words that say little of what a statement is about: closed classes, auxiliaries, and the verbs of saying that stand around contents. */
const WORDS = `
a an the this that these those some any no every each either neither both all half such same other another own
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself
it its itself they them their theirs themselves one ones who whom whose which what whoever whatever somebody someone
something anybody anyone anything nobody nothing everybody everyone everything
of in on at by for with without from to into onto over under above below between among through during before after
since until till about against around across along behind beside besides beyond near off out up down upon within per as than
and or but nor so yet if unless because while whereas although though when where why how whether once
be am is are was were been being have has had having do does did doing done will would shall should can could may might must
ought get gets got getting
not never n't very too more most much many few less least just only also even still already again ever here there then now
quite rather almost nearly about around only
say says said saying tell tells told according
s t d m ll re ve
`;

export const FUNCTION_WORDS: ReadonlySet<string> = new Set(WORDS.trim().split(/\s+/));
