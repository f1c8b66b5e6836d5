/** What of libsvm-js is used here. */
export interface SupportVectorMachine {
  train(features: number[][], targets: number[]): void;
  predictOne(features: number[]): number;
  serializeModel(): string;
  free(): void;
}

/** A function from a unit-length vector to the prediction of an rbf model, several times as fast as libsvm-js's own. */
export function predictor(model: string, dimensions: number, gamma: number): (vector: readonly number[]) => number {
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
  return (vector) => {
    const given = Float32Array.from(vector);
    let sum = -rho;
    for (let i = 0; i < size; i++) {
      let product = 0;
      const row = i * dimensions;
      for (let k = 0; k < dimensions; k++) product += (support[row + k] as number) * (given[k] as number);
      sum += (weights[i] as number) * Math.exp(-2 * gamma * (1 - product));
    }
    return sum;
  };
}

/** Least squares with a ridge of 1, by Gauss elimination; few columns. */
export function leastSquares(rows: readonly (readonly number[])[], targets: readonly number[]): number[] {
  const size = (rows[0] as readonly number[]).length;
  const matrix = Array.from({ length: size }, (_, i) => Array.from({ length: size + 1 }, (_, k) => (i === k ? 1 : 0)));
  rows.forEach((row, r) => {
    for (let i = 0; i < size; i++) {
      const line = matrix[i] as number[];
      for (let k = 0; k < size; k++) line[k] = (line[k] as number) + (row[i] as number) * (row[k] as number);
      line[size] = (line[size] as number) + (row[i] as number) * (targets[r] as number);
    }
  });
  for (let i = 0; i < size; i++) {
    const pivot = matrix[i] as number[];
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const line = matrix[j] as number[];
      const factor = (line[i] as number) / (pivot[i] as number);
      for (let k = i; k <= size; k++) line[k] = (line[k] as number) - factor * (pivot[k] as number);
    }
  }
  return matrix.map((line, i) => (line[size] as number) / (line[i] as number));
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
