import type { TokenRange } from '../../document/types.js';
import type { SourceType, Stance } from '../../report.js';

/** Who says it, in tokens. */
export interface FoundSource {
  tokens: TokenRange;
  type: SourceType;
  /** Of a pronoun: the name it safely stands for, else null. Of anything else: its row in the ledger. */
  resolved: string | null;
  /** Of a resolved pronoun: the type of whom it stands for. */
  resolvedType?: SourceType;
  /** Of a relative pronoun: the noun phrase it stands for. */
  head?: TokenRange;
  /** Of an anonymous source: how it is described. */
  descriptor?: TokenRange;
}

/** The reporting words, in tokens. */
export interface FoundCue {
  tokens: TokenRange;
  lemma: string;
  stance: Stance;
  /** As `id@version`. */
  lexicon?: string;
}

/** An attribution, in tokens. */
export interface FoundAttribution {
  source: FoundSource | null;
  cue: FoundCue | null;
  /** In order of place. */
  content: TokenRange[];
  mode: 'direct' | 'indirect' | 'mixed';
  imputed: boolean;
  paragraph: number;
}
