/** What of libsvm-js is used here. */
export interface SupportVectorMachine {
  train(features: number[][], targets: number[]): void;
  predictOne(features: number[]): number;
  serializeModel(): string;
  free(): void;
}

/** A function from features to the prediction of an rbf model, several times as fast as libsvm-js's own. */
export function predictor(model: string, dimensions: number, gamma: number): (features: readonly number[]) => number {
  const lines = model.split('\n').filter(Boolean);
  const first = lines.indexOf('SV') + 1;
  const rho = Number(lines.find((line) => line.startsWith('rho'))?.split(' ')[1]);
  const size = lines.length - first;
  const weights = new Float64Array(size);
  const support = new Float32Array(size * dimensions);
  for (let i = 0; i < size; i++) {
    const [weight, ...cells] = (lines[first + i] as string).trim().split(' ');
    weights[i] = Number(weight);
    for (const cell of cells) {
      const [index, value] = cell.split(':');
      support[i * dimensions + Number(index) - 1] = Number(value);
    }
  }
  return (features) => {
    const given = Float32Array.from(features);
    let sum = -rho;
    for (let i = 0; i < size; i++) {
      let distance = 0;
      const row = i * dimensions;
      for (let k = 0; k < dimensions; k++) distance += ((support[row + k] as number) - (given[k] as number)) ** 2;
      sum += (weights[i] as number) * Math.exp(-gamma * distance);
    }
    return sum;
  };
}

export function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  let ab = 0;
  let aa = 0;
  let bb = 0;
  a.forEach((value, i) => {
    const other = (b[i] as number) - meanB;
    ab += (value - meanA) * other;
    aa += (value - meanA) ** 2;
    bb += other ** 2;
  });
  return ab / Math.sqrt(aa * bb);
}
