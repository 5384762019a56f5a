/** The model, a linear-chain conditional random field, and how its weights are found. */
package banmian.training.crf;
