/** Pages of newspapers that do not exist, composed out of the articles of one that does. */
package banmian.training.compose;
