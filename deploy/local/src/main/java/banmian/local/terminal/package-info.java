/** What people see: lines, a live progress line, tables that line up with Chinese in them, colours where wanted. */
package banmian.local.terminal;
