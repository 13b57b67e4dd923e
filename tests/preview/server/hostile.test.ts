import { ATTACKS } from './hostile';
import { attackMany } from './hostile-run';

test('hostile connections, each kind twice at once: each gets its answer or none, who is honest is served beside them', async () => {
  const count = ATTACKS.length * 2;
  expect(await attackMany(count, count, 600)).toEqual({ unlike: [], served: 1, asked: 1, bugs: 0, left: 1 });
});
