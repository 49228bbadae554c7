import type { ProblemError, ProblemTexts } from '@madoguchi/web-kit/problem';
import { ProblemNotice } from '@madoguchi/web-kit/react';

const WORDS: ProblemTexts = {
  offline: {
    happened: '送れたか確かめられませんでした。',
    kept: '書いた文はここに残っています。',
    next: 'つながったら、もう一度[送る]を押してください。二重には届きません。',
  },
  unavailable: {
    happened: 'いまサーバーにつながりません。',
    kept: '書いた文はここに残っています。',
    next: '少し待って、もう一度[送る]を押してください。二重には届きません。',
  },
  'consultation-closed': {
    happened: 'この相談は終了しています。',
    kept: '書いた文はここに残っています。',
    next: '[再開する]を押すと送れます。',
  },
};

interface Props {
  problem: ProblemError;
}

export function SendProblem({ problem }: Props) {
  return <ProblemNotice problem={problem} texts={WORDS} />;
}
