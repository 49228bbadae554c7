import { type Api, createApi } from '@madoguchi/web-kit/api';
import { ProblemError } from '@madoguchi/web-kit/problem';

/** Parameters of what concerns one thing. */
export const at = (id: string) => ({ params: { path: { id } } });

/** Calls to the server. Whatever fails is told to `onProblem` first: some failures concern the whole desk. */
export abstract class Calls {
  constructor(
    protected readonly onProblem: (problem: ProblemError) => void,
    protected readonly api: Api = createApi(location.origin),
  ) {}

  protected async done(call: Promise<unknown>): Promise<void> {
    await this.watch(call);
  }

  protected async watch<T>(call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (failure) {
      if (failure instanceof ProblemError) {
        this.onProblem(failure);
      }
      throw failure;
    }
  }
}
